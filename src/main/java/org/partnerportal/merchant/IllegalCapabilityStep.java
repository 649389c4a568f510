package org.partnerportal.merchant;

import org.partnerportal.shared.DomainException;

/// A payment product cannot take this step as it stands, or not by this person.
class IllegalCapabilityStep extends DomainException {

    IllegalCapabilityStep() {
        super("merchant.illegal-step");
    }
}
