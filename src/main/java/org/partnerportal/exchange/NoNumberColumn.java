package org.partnerportal.exchange;

import org.partnerportal.shared.DomainException;

/// The sheet has no column for the partners' numbers, without which no row can be told from another.
class NoNumberColumn extends DomainException {

    NoNumberColumn() {
        super("exchange.no-number-column");
    }
}
