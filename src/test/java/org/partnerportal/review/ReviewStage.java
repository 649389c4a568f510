package org.partnerportal.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.partnerportal.access.People;
import org.partnerportal.access.Role;
import org.partnerportal.access.SystemActor;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.onboarding.ApplicationRegister;
import org.partnerportal.onboarding.DraftOutcome;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.onboarding.MerchantOnboarding;
import org.partnerportal.onboarding.SaveDraft;
import org.partnerportal.onboarding.SubmissionOutcome;
import org.partnerportal.onboarding.SubmitApplication;
import org.partnerportal.partner.NewPartner;
import org.partnerportal.partner.PartnerDirectory;
import org.partnerportal.partner.PartnerKind;
import org.partnerportal.shared.PartnerId;
import org.springframework.stereotype.Component;

/// The people around a case, doing with the real use cases what they do: a provider, reviewers, a lead, an acquirer.
@Component
public class ReviewStage {

    public static final PartnerId ACQUIRER = PartnerId.of("018f0000-0000-7000-8000-00000000a001");
    public static final PartnerId PROVIDER = PartnerId.of("018f0000-0000-7000-8000-00000000a002");
    public static final FieldPath STORE_PICTURE =
            FieldPath.of("business_info.sales_info.biz_store_info.store_entrance_pic[]");
    public static final FieldPath SERVICE_PHONE = FieldPath.of("business_info.service_phone");

    private final MerchantOnboarding onboarding;
    private final ApplicationRegister applications;
    private final CaseReading reading;
    private final CaseReview review;
    private final FieldCatalogue catalogue;
    private final PartnerDirectory partners;
    private final SystemActor system;

    ReviewStage(
            MerchantOnboarding onboarding,
            ApplicationRegister applications,
            CaseReading reading,
            CaseReview review,
            FieldCatalogue catalogue,
            PartnerDirectory partners,
            SystemActor system) {
        this.onboarding = onboarding;
        this.applications = applications;
        this.reading = reading;
        this.review = review;
        this.catalogue = catalogue;
        this.partners = partners;
        this.system = system;
    }

    private void openPartners() {
        if (partners.withNumber("STAGE-A").isEmpty()) {
            partners.open(new NewPartner(ACQUIRER, "STAGE-A", PartnerKind.ACQUIRER, "样例收单", null, false));
            partners.open(new NewPartner(PROVIDER, "STAGE-P", PartnerKind.SERVICE_PROVIDER, "样例服务商", ACQUIRER, true));
        }
    }

    public <T> T provider(Supplier<T> work) {
        return People.as(Role.PROVIDER_OPERATOR, PROVIDER, "provider", work);
    }

    public <T> T acquirer(Supplier<T> work) {
        return People.as(Role.ACQUIRER_OFFICER, ACQUIRER, "acquirer", work);
    }

    public <T> T reviewer(Supplier<T> work) {
        return People.as(Role.REVIEWER, null, "reviewer", work);
    }

    public <T> T colleague(Supplier<T> work) {
        return People.as(Role.REVIEWER, null, "colleague", work);
    }

    public <T> T lead(Supplier<T> work) {
        return People.as(Role.LEAD_REVIEWER, null, "lead", work);
    }

    /// A complete application of an enterprise, handed in, its case open.
    public ReviewCaseId aSubmittedCase() {
        return submittedCase(FormValues.empty());
    }

    /// A financial institution's, whose approval takes two people.
    public ReviewCaseId aHighRiskCase() {
        return submittedCase(FormValues.empty().with("subject_info.finance_institution", "true"));
    }

    public ReviewCaseId aClaimedCase() {
        var id = aSubmittedCase();
        claim(id);
        return id;
    }

    public void claim(ReviewCaseId id) {
        reviewer(() -> review.claim(details(id).seen()));
    }

    /// Everything that is required and not decided is accepted.
    public void acceptTheRest(ReviewCaseId id) {
        reviewer(() -> {
            var found = reading.find(id).orElseThrow();
            review.acceptItems(
                    found.seen(),
                    found.items().stream()
                            .filter(item -> item.state() == CaseItem.State.UNDECIDED)
                            .map(CaseItem::path)
                            .toList());
            return id;
        });
    }

    public CaseDetails details(ReviewCaseId id) {
        return reviewer(() -> reading.find(id).orElseThrow());
    }

    public MerchantApplicationId applicationOf(ReviewCaseId id) {
        return details(id).summary().application();
    }

    public CaseItem item(ReviewCaseId id, FieldPath path) {
        return details(id).items().stream()
                .filter(item -> item.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    /// The provider changes what was sent back and hands in again; the case opens for the new revision.
    public void mendAndSubmit(ReviewCaseId id, Map<FieldPath, List<String>> changes) {
        var application = applicationOf(id);
        var revision = details(id).summary().revision();
        provider(() -> {
            var form = onboarding.form(application).orElseThrow();
            var saved = onboarding.save(new SaveDraft(application, form.version(), changes));
            assertThat(saved).isInstanceOf(DraftOutcome.Saved.class);
            return submit(application);
        });
        await().atMost(Duration.ofSeconds(10)).until(() -> details(id).summary().revision() > revision);
    }

    private ReviewCaseId submittedCase(FormValues known) {
        system.run(this::openPartners);
        var application = provider(() -> {
            var form = CompleteForm.from(
                    known.with("subject_info.subject_type", "SUBJECT_TYPE_ENTERPRISE")
                            .with("subject_info.business_license_info.license_number", "91350100M000100Y43"),
                    catalogue,
                    LocalDate.of(2026, 3, 2));
            var id = onboarding.start(form.without(FieldPath.of("business_code")));
            submit(id);
            return id;
        });
        return await().atMost(Duration.ofSeconds(10))
                .until(() -> reviewer(() -> reading.caseOf(application)), Optional::isPresent)
                .orElseThrow();
    }

    private MerchantApplicationId submit(MerchantApplicationId id) {
        var form = onboarding.form(id).orElseThrow();
        assertThat(onboarding.submit(new SubmitApplication(id, form.version())))
                .isInstanceOf(SubmissionOutcome.Submitted.class);
        return id;
    }

    public ApplicationRegister applications() {
        return applications;
    }
}
