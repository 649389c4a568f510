package org.partnerportal.secondfactor;

import org.partnerportal.shared.DomainException;

/// There is no such account among those whose second factor this admin may reset.
class NotYoursToReset extends DomainException {

    NotYoursToReset() {
        super("secondfactor.not-yours-to-reset");
    }
}
