package org.partnerportal.partner;

import org.partnerportal.shared.DomainException;

/// The partner's standing cannot change this way from where it is.
class IllegalStandingStep extends DomainException {

    IllegalStandingStep() {
        super("partner.illegal-standing-step");
    }
}
