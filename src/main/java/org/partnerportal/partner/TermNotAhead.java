package org.partnerportal.partner;

import org.partnerportal.shared.DomainException;

/// A suspension has a term, and it lies ahead.
class TermNotAhead extends DomainException {

    TermNotAhead() {
        super("partner.term-not-ahead");
    }
}
