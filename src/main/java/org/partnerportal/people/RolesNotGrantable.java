package org.partnerportal.people;

import org.partnerportal.shared.DomainException;

/// No role was to be given, or one that is not the giver's to give.
class RolesNotGrantable extends DomainException {

    RolesNotGrantable() {
        super("people.roles-not-grantable");
    }
}
