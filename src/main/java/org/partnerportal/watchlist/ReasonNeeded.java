package org.partnerportal.watchlist;

import org.partnerportal.shared.DomainException;

/// Nobody is taken off a list without a reason.
class ReasonNeeded extends DomainException {

    ReasonNeeded() {
        super("watchlist.reason-needed");
    }
}
