package org.partnerportal.people;

import org.partnerportal.shared.DomainException;

/// There is no such person in an organisation that the asker is in charge of.
class PersonNotFound extends DomainException {

    PersonNotFound() {
        super("people.not-found");
    }
}
