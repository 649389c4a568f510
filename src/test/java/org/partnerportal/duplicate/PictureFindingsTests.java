package org.partnerportal.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.SystemActor;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.onboarding.Fixtures;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.onboarding.MerchantOnboarding;
import org.partnerportal.screening.Finding;
import org.partnerportal.screening.SubmissionToScreen;
import org.partnerportal.shared.PartnerId;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class PictureFindingsTests {

    private static final AtomicLong NUMBERS = new AtomicLong(890_000);
    private static final String LICENCE = "subject_info.business_license_info.license_number";
    private static final String COPY = "subject_info.business_license_info.license_copy";
    private static final String EMBLEM = "subject_info.identity_info.id_card_info.id_card_national";

    @Autowired
    private PictureFindings source;

    @Autowired
    private DuplicateFindings duplicates;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private MerchantOnboarding onboarding;

    @Autowired
    private SystemActor system;

    private final String mark = UUID.randomUUID().toString().substring(0, 12);

    @Test
    void findsTheSamePaperUnderAnotherMerchant() {
        var paper = aDraftsPaper(COPY);
        var first = screened(merchant("L1").with(COPY, paper));

        assertThat(findings(merchant("L2").with(COPY, aDraftsPaper(COPY))))
                .filteredOn(finding -> finding.code().equals("screening.finding.same-picture"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.others()).contains(first);
                    assertThat(finding.compared()).containsExactly("0");
                    assertThat(finding.path()).isEqualTo(FieldPath.of(COPY));
                });
    }

    @Test
    void findsNothingOddInAPaperOfTheSameMerchant() {
        var first = screened(merchant("L1").with(COPY, aDraftsPaper(COPY)));

        assertThat(findings(merchant("L1").with(COPY, aDraftsPaper(COPY))))
                .flatExtracting(Finding::others)
                .doesNotContain(first);
    }

    @Test
    void looksAtNoEmblemSide() {
        screened(merchant("L1").with(EMBLEM, aDraftsPaper(EMBLEM)));

        assertThat(findings(merchant("L2").with(EMBLEM, aDraftsPaper(EMBLEM)))).isEmpty();
    }

    private String aDraftsPaper(String path) {
        var provider = fixtures.aPair().provider();
        var id = fixtures.aFilledDraft(provider, "sole-proprietor");
        return fixtures.asOperator(
                provider,
                () -> onboarding
                        .form(id)
                        .orElseThrow()
                        .values()
                        .first(FieldPath.of(path))
                        .orElseThrow());
    }

    private FormValues merchant(String licence) {
        return FormValues.empty().with(LICENCE, licence + mark);
    }

    private MerchantApplicationId screened(FormValues form) {
        var id = new MerchantApplicationId(NUMBERS.incrementAndGet());
        screen(id, form);
        return id;
    }

    private List<Finding> findings(FormValues form) {
        return screen(new MerchantApplicationId(NUMBERS.incrementAndGet()), form);
    }

    private List<Finding> screen(MerchantApplicationId id, FormValues form) {
        var submission = new SubmissionToScreen(id, PartnerId.random(), 1, form, LocalDate.of(2026, 11, 24));
        var found = new AtomicReference<List<Finding>>(List.of());
        system.run(() -> {
            duplicates.findings(submission);
            found.set(source.findings(submission));
        });
        return found.get();
    }
}
