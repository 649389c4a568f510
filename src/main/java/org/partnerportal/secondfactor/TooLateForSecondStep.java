package org.partnerportal.secondfactor;

import org.partnerportal.shared.DomainException;

/// The password was given too long ago.
class TooLateForSecondStep extends DomainException {

    TooLateForSecondStep() {
        super("secondfactor.too-late");
    }
}
