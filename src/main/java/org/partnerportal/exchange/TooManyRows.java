package org.partnerportal.exchange;

import org.partnerportal.shared.DomainException;

/// The sheet has more rows than are taken at once.
class TooManyRows extends DomainException {

    TooManyRows(int most) {
        super("exchange.too-many-rows", most);
    }
}
