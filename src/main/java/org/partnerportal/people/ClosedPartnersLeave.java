package org.partnerportal.people;

import org.partnerportal.partner.PartnerStanding;
import org.partnerportal.partner.PartnerStandingChanged;
import org.partnerportal.signin.SessionEnder;
import org.partnerportal.signin.SessionEnding;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Ends the sessions of a partner's people when the partner is closed, in the same transaction.
@Component
class ClosedPartnersLeave {

    private final SessionEnder sessions;

    ClosedPartnersLeave(SessionEnder sessions) {
        this.sessions = sessions;
    }

    @EventListener
    void changed(PartnerStandingChanged event) {
        if (event.to() == PartnerStanding.CLOSED) {
            sessions.endAllOf(event.partner(), SessionEnding.DEACTIVATED);
        }
    }
}
