package org.partnerportal.acquiring;

import java.util.Objects;
import org.partnerportal.onboarding.ApplicationContent;
import org.partnerportal.onboarding.ApplicationDetails;
import org.partnerportal.onboarding.ApplicationProgress;
import org.partnerportal.onboarding.ApplicationStatus;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives a merchant that has signed its number, and ends its application.
@Component
class MerchantOpening {

    private final ApplicationContent applications;
    private final ApplicationProgress progress;
    private final MerchantIds ids;
    private final ApplicationEventPublisher events;

    MerchantOpening(
            ApplicationContent applications,
            ApplicationProgress progress,
            MerchantIds ids,
            ApplicationEventPublisher events) {
        this.applications = applications;
        this.progress = progress;
        this.ids = ids;
        this.events = events;
    }

    /// Opens the merchant; does nothing where that was done before.
    @Transactional
    public void open(MerchantApplicationId id) {
        applications
                .details(id)
                .filter(application -> application.status() == ApplicationStatus.OPENING)
                .ifPresent(this::open);
    }

    private void open(ApplicationDetails application) {
        var acquirer = Objects.requireNonNull(application.acquirer(), "signed without an acquirer");
        var merchant = ids.give(application.id());
        events.publishEvent(new MerchantIdGiven(application.id(), application.provider(), acquirer, merchant));
        progress.opened(application.id());
    }
}
