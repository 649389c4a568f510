package org.partnerportal.companysignin;

import org.partnerportal.shared.DomainException;

/// There is no such partner among those whose company sign-in this admin may set.
class NotYourCompany extends DomainException {

    NotYourCompany() {
        super("companysignin.not-yours");
    }
}
