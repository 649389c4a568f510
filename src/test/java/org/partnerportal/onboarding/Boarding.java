package org.partnerportal.onboarding;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.People;
import org.partnerportal.access.Role;
import org.partnerportal.access.SystemActor;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.partner.NewPartner;
import org.partnerportal.partner.PartnerDirectory;
import org.partnerportal.partner.PartnerKind;
import org.partnerportal.partner.PartnerProfiles;
import org.partnerportal.routing.ToRoute;
import org.partnerportal.samples.SamplePacks;
import org.partnerportal.shared.PartnerId;
import org.springframework.context.ApplicationContext;

/// Walks applications along their way for tests, each step by whoever may take it.
public final class Boarding {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final MerchantOnboarding onboarding;
    private final ApplicationRegister register;
    private final ApplicationProgress progress;
    private final PartnerDirectory partners;
    private final SystemActor system;
    private final PartnerId provider;
    private final PartnerId acquirer;

    /// For a provider of its own, routed to an acquirer of its own.
    public Boarding(ApplicationContext portal) {
        this(portal, PartnerId.random());
    }

    /// For this provider, which is taken in unless it is there.
    public Boarding(ApplicationContext portal, PartnerId provider) {
        this.provider = provider;
        onboarding = portal.getBean(MerchantOnboarding.class);
        register = portal.getBean(ApplicationRegister.class);
        progress = portal.getBean(ApplicationProgress.class);
        partners = portal.getBean(PartnerDirectory.class);
        system = portal.getBean(SystemActor.class);
        acquirer = portal.getBean(PartnerProfiles.class)
                .acquirerFor(provider, new ToRoute(0, null, null))
                .orElseGet(this::takeIn);
    }

    private PartnerId takeIn() {
        var signsOff = PartnerId.random();
        open(signsOff, PartnerKind.ACQUIRER, null);
        open(provider, PartnerKind.SERVICE_PROVIDER, signsOff);
        return signsOff;
    }

    private void open(PartnerId id, PartnerKind kind, @Nullable PartnerId routedTo) {
        var number = id.toString().substring(24);
        system.run(() -> partners.open(new NewPartner(id, number, kind, kind + " " + number, routedTo, true)));
    }

    public PartnerId provider() {
        return provider;
    }

    public PartnerId acquirer() {
        return acquirer;
    }

    /// Does `work` as the provider's operator.
    public <T> T asProvider(Supplier<T> work) {
        return People.as(Role.PROVIDER_OPERATOR, provider, "operator", work);
    }

    /// Does `work` as the acquirer's officer.
    public <T> T asAcquirer(Supplier<T> work) {
        return People.as(Role.ACQUIRER_OFFICER, acquirer, "officer", work);
    }

    /// Does `work` as a reviewer.
    public <T> T asReviewer(Supplier<T> work) {
        return People.as(Role.REVIEWER, null, "reviewer", work);
    }

    public MerchantApplicationId draft() {
        return draft(FormValues.empty());
    }

    public MerchantApplicationId draft(FormValues known) {
        return asProvider(() -> onboarding.start(known));
    }

    /// A draft of a sole proprietor's application with nothing missing.
    public MerchantApplicationId complete() {
        return draft(SamplePacks.load("sole-proprietor")
                .withDocuments(file -> "document-" + file.hashCode())
                .without(FieldPath.of("business_code")));
    }

    /// Handed in, and up for review.
    public MerchantApplicationId inReview() {
        var id = complete();
        submit(id);
        await().atMost(SOON).until(() -> details(id).status() == ApplicationStatus.IN_REVIEW);
        return id;
    }

    /// Sent back to its provider with one item to mend, for this reason in words.
    public MerchantApplicationId returned(FieldPath item, String outwardText) {
        var id = inReview();
        asReviewer(() -> {
            progress.requestRemediation(
                    new SendBack(id, List.of(new ReturnedItem(item, ReturnReason.UNREADABLE, outwardText))));
            return id;
        });
        return id;
    }

    /// Up to the acquirer.
    public MerchantApplicationId atAcquirer() {
        var id = inReview();
        asReviewer(() -> {
            progress.passToAcquirer(id);
            return id;
        });
        return id;
    }

    /// Signed off by the acquirer, waiting for the merchant.
    public MerchantApplicationId signedOff() {
        var id = atAcquirer();
        asAcquirer(() -> progress.signOff(id));
        return id;
    }

    public MerchantApplicationId declined(String reason) {
        var id = inReview();
        asReviewer(() -> {
            progress.decline(id, reason);
            return id;
        });
        return id;
    }

    public void submit(MerchantApplicationId id) {
        asProvider(() -> onboarding.submit(new SubmitApplication(id, details(id).version())));
    }

    public void change(MerchantApplicationId id, FieldPath path, String value) {
        change(id, path, value, details(id).version());
    }

    public void change(MerchantApplicationId id, FieldPath path, String value, long seenVersion) {
        asProvider(() -> onboarding.save(new SaveDraft(id, seenVersion, Map.of(path, List.of(value)))));
    }

    public void withdraw(MerchantApplicationId id, String reason) {
        withdraw(id, reason, details(id).version());
    }

    public void withdraw(MerchantApplicationId id, String reason, long seenVersion) {
        asProvider(() -> {
            onboarding.withdraw(new WithdrawApplication(id, seenVersion, reason));
            return id;
        });
    }

    /// A draft taken back before it was handed in.
    public MerchantApplicationId withdrawnDraft() {
        var id = draft();
        withdraw(id, "typed by mistake");
        return id;
    }

    /// The application as its provider reads it now.
    public ApplicationDetails details(MerchantApplicationId id) {
        return asProvider(() -> register.find(id).orElseThrow());
    }
}
