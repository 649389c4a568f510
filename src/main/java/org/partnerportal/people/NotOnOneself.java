package org.partnerportal.people;

import org.partnerportal.shared.DomainException;

/// Somebody was about to change their own roles or close their own account.
class NotOnOneself extends DomainException {

    NotOnOneself() {
        super("people.not-on-oneself");
    }
}
