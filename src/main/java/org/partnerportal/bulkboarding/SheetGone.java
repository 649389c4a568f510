package org.partnerportal.bulkboarding;

import org.partnerportal.shared.DomainException;

/// The sheet itself is not kept any longer; what became of its rows is.
class SheetGone extends DomainException {

    SheetGone() {
        super("bulkboarding.sheet-gone");
    }
}
