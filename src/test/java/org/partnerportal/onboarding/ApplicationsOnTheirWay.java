package org.partnerportal.onboarding;

import static org.awaitility.Awaitility.await;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.People;
import org.partnerportal.access.Role;
import org.partnerportal.access.SystemActor;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.partner.NewPartner;
import org.partnerportal.partner.PartnerDirectory;
import org.partnerportal.partner.PartnerKind;
import org.partnerportal.shared.PartnerId;
import org.springframework.context.ApplicationContext;

/// Partners and applications for tests, brought to where a test needs them by the same verbs that people use.
public final class ApplicationsOnTheirWay {

    private final PartnerDirectory partners;
    private final MerchantOnboarding onboarding;
    private final ApplicationProgress progress;
    private final ApplicationContent content;
    private final SystemActor system;

    public ApplicationsOnTheirWay(ApplicationContext portal) {
        this.partners = portal.getBean(PartnerDirectory.class);
        this.onboarding = portal.getBean(MerchantOnboarding.class);
        this.progress = portal.getBean(ApplicationProgress.class);
        this.content = portal.getBean(ApplicationContent.class);
        this.system = portal.getBean(SystemActor.class);
    }

    public PartnerId acquirer() {
        return partner(PartnerKind.ACQUIRER, null);
    }

    public PartnerId providerRoutedTo(PartnerId acquirer) {
        return partner(PartnerKind.SERVICE_PROVIDER, acquirer);
    }

    /// An application the provider has handed in.
    public MerchantApplicationId handedIn(PartnerId provider, FormValues form) {
        return asProvider(provider, () -> {
            var id = onboarding.start(form);
            handIn(id);
            return id;
        });
    }

    /// Hands a mended application in again.
    public void handInAgain(MerchantApplicationId id, PartnerId provider) {
        asProvider(provider, () -> {
            handIn(id);
            return id;
        });
    }

    /// Takes a submitted application through the review.
    public void passReview(MerchantApplicationId id) {
        await().until(() -> status(id) == ApplicationStatus.IN_REVIEW);
        People.as(Role.REVIEWER, null, "reviewer", () -> {
            progress.passToAcquirer(id);
            return id;
        });
    }

    /// An application that waits for its acquirer.
    public MerchantApplicationId awaitingAcquirer(PartnerId provider, FormValues form) {
        var id = handedIn(provider, form);
        passReview(id);
        return id;
    }

    public ApplicationDetails details(MerchantApplicationId id) {
        var found = new ApplicationDetails[1];
        system.run(() -> found[0] = content.details(id).orElseThrow());
        return found[0];
    }

    public ApplicationStatus status(MerchantApplicationId id) {
        return details(id).status();
    }

    public static <T> T asProvider(PartnerId provider, Supplier<T> work) {
        return People.as(Role.PROVIDER_OPERATOR, provider, "operator", work);
    }

    private void handIn(MerchantApplicationId id) {
        var version = onboarding.form(id).orElseThrow().version();
        var outcome = onboarding.submit(new SubmitApplication(id, version));
        if (!(outcome instanceof SubmissionOutcome.Submitted)) {
            throw new AssertionError("not submitted: " + outcome);
        }
    }

    private PartnerId partner(PartnerKind kind, @Nullable PartnerId routed) {
        var id = PartnerId.random();
        var number = id.toString().substring(19).replace("-", "");
        system.run(() -> partners.open(new NewPartner(id, number, kind, kind + " " + number, routed, true)));
        return id;
    }
}
