package org.partnerportal.people;

import org.partnerportal.shared.DomainException;

/// It would leave an organisation without anybody in charge of its people.
class LastAdministratorStays extends DomainException {

    LastAdministratorStays() {
        super("people.last-administrator-stays");
    }
}
