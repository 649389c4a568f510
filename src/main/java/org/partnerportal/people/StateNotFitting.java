package org.partnerportal.people;

import org.partnerportal.shared.DomainException;

/// The account is not in a state from which this can be done.
class StateNotFitting extends DomainException {

    StateNotFitting() {
        super("people.state-not-fitting");
    }
}
