package org.partnerportal.bulkboarding;

import org.partnerportal.shared.DomainException;

/// There is no such import, or it is another provider's.
class ImportNotFound extends DomainException {

    ImportNotFound() {
        super("bulkboarding.import-not-found");
    }
}
