package org.partnerportal.review;

import org.partnerportal.shared.DomainException;

/// Only the reviewer who claimed the case may do this.
class NotTheClaimer extends DomainException {

    NotTheClaimer() {
        super("review.not-the-claimer");
    }
}
