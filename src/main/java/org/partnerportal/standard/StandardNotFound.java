package org.partnerportal.standard;

import org.partnerportal.shared.DomainException;

/// There is no such version of the standard, or none that may be read like this.
class StandardNotFound extends DomainException {

    StandardNotFound(String number) {
        super("standard.not-found", number);
    }
}
