package org.partnerportal.people;

import java.time.Clock;
import org.partnerportal.partner.PartnerStanding;
import org.partnerportal.partner.PartnerStandingChanged;
import org.partnerportal.signin.SessionEnder;
import org.partnerportal.signin.SessionEnding;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// When a partner is closed, its people's sessions end and its invitations are taken back, in the same transaction.
@Component
class ClosedPartnersLeave {

    private final SessionEnder sessions;
    private final Invitations invitations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClosedPartnersLeave(SessionEnder sessions, Invitations invitations, ApplicationEventPublisher events, Clock clock) {
        this.sessions = sessions;
        this.invitations = invitations;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void changed(PartnerStandingChanged event) {
        if (event.to() == PartnerStanding.CLOSED) {
            sessions.endAllOf(event.partner(), SessionEnding.DEACTIVATED);
            invitations.waiting(new Organisation(event.partner())).forEach(this::withdraw);
        }
    }

    private void withdraw(Invitation invitation) {
        var terms = invitation.terms();
        invitations.saveEnd(invitation.ended(InvitationState.WITHDRAWN), clock.instant());
        events.publishEvent(new InvitationChanged(
                invitation.id(), terms.organisation().partner(), "withdrawn", terms.roles(), null));
    }
}
