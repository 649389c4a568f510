package org.partnerportal.signing;

import java.security.SecureRandom;
import java.time.Clock;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Makes a merchant's link, in place of the one before.
@Component
class LinkIssuing {

    private final MerchantLinks links;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    LinkIssuing(MerchantLinks links, ApplicationEventPublisher events, Clock clock) {
        this.links = links;
        this.events = events;
        this.clock = clock;
    }

    MerchantLink issue(MerchantApplicationId application) {
        links.end(application, MerchantLink.Ending.REPLACED);
        var link = MerchantLink.made(LinkToken.fresh(random), application, clock.instant());
        links.add(link);
        events.publishEvent(new MerchantLinkMade(application, link.expiresAt()));
        return link;
    }
}
