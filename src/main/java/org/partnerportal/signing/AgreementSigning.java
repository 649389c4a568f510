package org.partnerportal.signing;

import java.time.Clock;
import org.partnerportal.onboarding.ApplicationContent;
import org.partnerportal.onboarding.ApplicationProgress;
import org.partnerportal.onboarding.ApplicationStatus;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Takes the merchant's signature and moves the application on.
@Component
class AgreementSigning {

    private final Agreements agreements;
    private final Signatures signatures;
    private final ApplicationContent applications;
    private final ApplicationProgress progress;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AgreementSigning(
            Agreements agreements,
            Signatures signatures,
            ApplicationContent applications,
            ApplicationProgress progress,
            ApplicationEventPublisher events,
            Clock clock) {
        this.agreements = agreements;
        this.signatures = signatures;
        this.applications = applications;
        this.progress = progress;
        this.events = events;
        this.clock = clock;
    }

    SigningOutcome sign(MerchantApplicationId id, SignAgreement command) {
        var toBeSigned = applications
                .details(id)
                .filter(application -> application.status() == ApplicationStatus.TO_BE_SIGNED)
                .isPresent();
        if (!toBeSigned || !command.agreementVersion().equals(agreements.currentVersion())) {
            return new SigningOutcome.NotNow();
        }
        if (!SignatoryName.matches(command.name(), applications.submitted(id))) {
            return new SigningOutcome.NameDiffers();
        }
        var agreement = agreements.current(command.language());
        signatures.add(id, agreement, command.name(), clock.instant());
        events.publishEvent(new AgreementSigned(
                id, agreement.version(), agreement.language().toLanguageTag(), agreement.fingerprint()));
        progress.agreementSigned(id);
        return new SigningOutcome.Signed();
    }
}
