package org.partnerportal.people;

import org.partnerportal.shared.DomainException;

/// There is no such invitation, or it waits no longer.
class InvitationNotFound extends DomainException {

    InvitationNotFound() {
        super("people.invitation-not-found");
    }
}
