package org.partnerportal.retention;

import org.partnerportal.shared.DomainException;

/// Papers are held back, and let go, for a stated reason only.
class ReasonNeeded extends DomainException {

    ReasonNeeded() {
        super("retention.reason-needed");
    }
}
