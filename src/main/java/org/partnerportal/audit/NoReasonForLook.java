package org.partnerportal.audit;

import org.partnerportal.shared.DomainException;

/// A look at personal data without saying why: there is no such thing.
class NoReasonForLook extends DomainException {

    NoReasonForLook() {
        super("audit.no-reason-for-look");
    }
}
