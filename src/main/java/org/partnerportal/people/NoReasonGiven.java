package org.partnerportal.people;

import org.partnerportal.shared.DomainException;

/// An account was to be closed without a reason.
class NoReasonGiven extends DomainException {

    NoReasonGiven() {
        super("people.no-reason");
    }
}
