package org.partnerportal.demo;

import org.partnerportal.access.SystemActor;
import org.partnerportal.partner.PartnerDirectory;
import org.partnerportal.people.AccessReviewKeeping;
import org.partnerportal.people.Organisation;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// This quarter's access reviews of the platform, a provider and an acquirer, opened today.
@Component
@Profile("demo")
@Order(2)
class DemoAccessReviews implements DemoStep {

    private final AccessReviewKeeping reviews;
    private final PartnerDirectory partners;
    private final SystemActor system;

    DemoAccessReviews(AccessReviewKeeping reviews, PartnerDirectory partners, SystemActor system) {
        this.reviews = reviews;
        this.partners = partners;
        this.system = system;
    }

    @Override
    public String name() {
        return "access-reviews";
    }

    @Override
    public String title() {
        return "Opening access reviews";
    }

    @Override
    public void run() {
        system.run(() -> {
            reviews.open(Organisation.PLATFORM);
            open("SP0001");
            open("ACQ001");
        });
    }

    private void open(String number) {
        partners.withNumber(number).ifPresent(partner -> reviews.open(new Organisation(partner.id())));
    }
}
