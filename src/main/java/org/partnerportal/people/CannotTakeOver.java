package org.partnerportal.people;

import org.partnerportal.shared.DomainException;

/// The person named cannot take the work over.
class CannotTakeOver extends DomainException {

    CannotTakeOver() {
        super("people.cannot-take-over");
    }
}
