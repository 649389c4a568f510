package org.partnerportal.access;

import org.partnerportal.shared.DomainException;

/// The password is shorter than the portal takes.
class PasswordTooShort extends DomainException {

    PasswordTooShort() {
        super("access.password-too-short", FirstAdministrator.SHORTEST_PASSWORD);
    }
}
