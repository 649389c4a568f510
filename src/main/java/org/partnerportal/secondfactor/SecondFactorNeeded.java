package org.partnerportal.secondfactor;

import org.partnerportal.shared.DomainException;

/// The last second factor of somebody who must have one cannot be removed.
class SecondFactorNeeded extends DomainException {

    SecondFactorNeeded() {
        super("secondfactor.needed");
    }
}
