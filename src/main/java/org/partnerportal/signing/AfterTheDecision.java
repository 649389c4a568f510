package org.partnerportal.signing;

import org.partnerportal.onboarding.ApplicationMoved;
import org.partnerportal.onboarding.ApplicationStatus;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Makes the merchant's link when the application comes to wait for its merchant, and ends it when it no longer does,
/// in the transaction that moved the application.
@Component
class AfterTheDecision {

    private final MerchantLinks links;
    private final LinkIssuing issuing;

    AfterTheDecision(MerchantLinks links, LinkIssuing issuing) {
        this.links = links;
        this.issuing = issuing;
    }

    @EventListener
    void moved(ApplicationMoved event) {
        var application = event.application();
        switch (event.to()) {
            case ACCOUNT_VERIFICATION -> issuing.issue(application);
            case TO_BE_SIGNED -> {
                if (event.from() != ApplicationStatus.ACCOUNT_VERIFICATION) {
                    issuing.issue(application);
                }
            }
            case OPENING -> links.end(application, MerchantLink.Ending.USED);
            case REMEDIATION, DECLINED, WITHDRAWN, LAPSED -> links.end(application, MerchantLink.Ending.WITHDRAWN);
            default -> {}
        }
    }
}
