package org.partnerportal.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.People;
import org.partnerportal.access.Role;
import org.partnerportal.access.SystemActor;
import org.partnerportal.catalogue.Condition;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.onboarding.ApplicationRegister;
import org.partnerportal.onboarding.Boarding;
import org.partnerportal.onboarding.Fixtures;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.onboarding.MerchantOnboarding;
import org.partnerportal.onboarding.SaveDraft;
import org.partnerportal.onboarding.SubmissionOutcome;
import org.partnerportal.onboarding.SubmitApplication;
import org.partnerportal.onboarding.SubmittedField;
import org.partnerportal.samples.SamplePacks;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.standard.StandardAudience.Kind;
import org.partnerportal.validation.FieldProblem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// What a raised standard changes for those it concerns, and for nobody else.
@PortalTest
class RaisedStandardTests {

    private static final FieldPath ADDRESS = FieldPath.of("subject_info.business_license_info.license_address");
    private static final FieldPath PHONE = FieldPath.of("business_info.service_phone");
    private static final Condition COMPANIES =
            new Condition.OneOf(FieldPath.of("subject_info.subject_type"), Set.of("SUBJECT_TYPE_ENTERPRISE"));

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private StandardsOfATest standards;

    @Autowired
    private MerchantOnboarding onboarding;

    @Autowired
    private ApplicationRegister register;

    @Autowired
    private WhatIf whatIf;

    @Autowired
    private WhatIfWork work;

    @Autowired
    private SystemActor system;

    private PartnerId provider;

    @BeforeEach
    void aProvider() {
        provider = fixtures.aPair().provider();
    }

    @AfterEach
    void takeAway() {
        standards.undo();
    }

    @Test
    void isAskedOfADraftAndHoldsUpItsSubmission() {
        var company = withoutAddress(SamplePacks.ENTERPRISE);
        standards.aRaisedOne(ADDRESS, COMPANIES);

        assertThat(asked(company)).contains(ADDRESS);
        fixtures.asOperator(provider, () -> {
            assertThat(onboarding.submit(new SubmitApplication(company, fixtures.version(company))))
                    .isInstanceOfSatisfying(
                            SubmissionOutcome.Incomplete.class,
                            incomplete -> assertThat(incomplete.problems())
                                    .extracting(FieldProblem::path)
                                    .containsExactly(ADDRESS));
            return null;
        });
    }

    @Test
    void isOnTheReviewersChecklist() {
        standards.aRaisedOne(ADDRESS, COMPANIES);
        var company = fixtures.aFilledDraft(provider, SamplePacks.ENTERPRISE);
        save(company, List.of("深圳市南山区科技园一号"));
        fixtures.asOperator(provider, () -> {
            fixtures.handIn(company);
            return null;
        });

        assertThat(fixtures.asOperator(
                        provider,
                        () -> register.submission(company).orElseThrow().fields()))
                .filteredOn(field -> field.path().equals(ADDRESS))
                .singleElement()
                .matches(SubmittedField::required);
    }

    @Test
    void leavesAloneWhomItDoesNotConcern() {
        standards.aRaisedOne(ADDRESS, COMPANIES);
        var sole = withoutAddress(SamplePacks.SOLE_PROPRIETOR);

        assertThat(asked(sole)).doesNotContain(ADDRESS);
    }

    @Test
    void leavesAloneWhatWasHandedInBefore() {
        var company = withoutAddress(SamplePacks.ENTERPRISE);
        fixtures.asOperator(provider, () -> {
            fixtures.handIn(company);
            return null;
        });
        standards.aRaisedOne(ADDRESS, COMPANIES);

        assertThat(fixtures.asOperator(
                        provider, () -> register.submission(company).orElseThrow()))
                .satisfies(submission -> {
                    assertThat(submission.standard()).isEqualTo("2026-1");
                    assertThat(submission.fields())
                            .noneMatch(field -> field.path().equals(ADDRESS) && field.required());
                });
    }

    @Test
    void whatComesBackIsMendedUnderItsOwnVersion() {
        var boarding = new Boarding(portal, provider);
        var company = boarding.returned(PHONE, "Please correct the number");
        standards.aRaisedOne(FieldPath.of("addition_info.business_addition_msg"), new Condition.Always());
        fixtures.asOperator(
                provider,
                () -> onboarding.save(
                        new SaveDraft(company, fixtures.version(company), Map.of(PHONE, List.of("0755-86013399")))));

        fixtures.asOperator(provider, () -> {
            assertThat(onboarding.submit(new SubmitApplication(company, fixtures.version(company))))
                    .isInstanceOf(SubmissionOutcome.Submitted.class);
            return null;
        });
        assertThat(fixtures.asOperator(
                        provider,
                        () -> register.submission(company).orElseThrow().standard()))
                .isEqualTo("2026-1");
    }

    @Test
    void saysBeforeItIsPublishedWhomItHits() {
        var hit = withoutAddress(SamplePacks.ENTERPRISE);
        var notHit = withoutAddress(SamplePacks.SOLE_PROPRIETOR);
        var draft = standards.aDraftThatAsks(ADDRESS, COMPANIES);

        asCompliance(() -> whatIf.begin(draft));
        system.run(() -> {
            while (work.further(draft.number())) {
                // some at a time
            }
        });

        asCompliance(() -> {
            assertThat(whatIf.standing(draft.number()).orElseThrow())
                    .matches(WhatIfStanding::finished)
                    .satisfies(standing -> assertThat(standing.hit()).isPositive());
            assertThat(ofProvider(draft)).containsExactly(hit.value()).doesNotContain(notHit.value());
            assertThat(whatIf.groups(draft.number(), WhatIfGroup.By.KIND))
                    .extracting(WhatIfGroup::value)
                    .contains(Kind.APPLICATION.name());
        });
    }

    private List<Long> ofProvider(StandardVersion draft) {
        return whatIf.hits(new WhatIfQuery(draft.number(), WhatIfGroup.By.PROVIDER, provider.toString()), null).stream()
                .map(WhatIfHit::id)
                .toList();
    }

    private MerchantApplicationId withoutAddress(String pack) {
        var id = fixtures.aFilledDraft(provider, pack);
        save(id, List.of());
        return id;
    }

    private void save(MerchantApplicationId id, List<String> address) {
        fixtures.asOperator(provider, () -> {
            onboarding.save(new SaveDraft(id, fixtures.version(id), Map.of(ADDRESS, address)));
            return null;
        });
    }

    private List<FieldPath> asked(MerchantApplicationId id) {
        return fixtures.asOperator(
                provider,
                () -> onboarding.form(id).orElseThrow().problems().stream()
                        .map(FieldProblem::path)
                        .toList());
    }

    private static void asCompliance(Runnable work) {
        People.as(Role.COMPLIANCE, null, "compliance", () -> {
            work.run();
            return true;
        });
    }
}
