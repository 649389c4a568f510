package org.partnerportal.secondfactor;

import org.partnerportal.shared.DomainException;

/// Who sits there must prove again who they are.
class ProofNotFresh extends DomainException {

    ProofNotFresh() {
        super("secondfactor.proof-not-fresh");
    }
}
