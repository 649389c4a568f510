package org.partnerportal.partner;

import org.partnerportal.shared.DomainException;

/// A step that must not be taken without saying why.
class NoReasonGiven extends DomainException {

    NoReasonGiven() {
        super("partner.no-reason-given");
    }
}
