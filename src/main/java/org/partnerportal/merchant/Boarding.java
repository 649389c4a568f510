package org.partnerportal.merchant;

import java.time.Clock;
import org.partnerportal.acquiring.MerchantIdGiven;
import org.partnerportal.catalogue.CapabilitiesOfScenes;
import org.partnerportal.onboarding.ApplicationContent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Enters a merchant in the register in the transaction that gave it its number: there is neither without the other.
@Component
class Boarding {

    private final ApplicationContent applications;
    private final Merchants merchants;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Boarding(ApplicationContent applications, Merchants merchants, ApplicationEventPublisher events, Clock clock) {
        this.applications = applications;
        this.merchants = merchants;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void merchantIdGiven(MerchantIdGiven event) {
        var application = applications.details(event.application()).orElseThrow();
        var name = application.merchantName();
        var subjectType = application.subjectType();
        var merchant = new Merchant(
                event.merchant(),
                event.application(),
                event.provider(),
                event.acquirer(),
                name == null ? "" : name,
                subjectType == null ? "" : subjectType,
                CapabilitiesOfScenes.of(applications.submitted(event.application())),
                clock.instant());
        merchants.add(merchant);
        events.publishEvent(new MerchantOpened(merchant.id(), merchant.application(), merchant.capabilities()));
    }
}
