package org.partnerportal.bulkboarding;

import org.partnerportal.shared.DomainException;

/// The file is larger than one that is taken.
class SheetTooLarge extends DomainException {

    SheetTooLarge(int megabytes) {
        super("bulkboarding.sheet-too-large", megabytes);
    }
}
