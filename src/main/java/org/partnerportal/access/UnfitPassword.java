package org.partnerportal.access;

import org.partnerportal.shared.DomainException;

/// A password was to be set that [PasswordRules] does not take; no form offers that.
class UnfitPassword extends DomainException {

    UnfitPassword() {
        super("access.unfit-password", PasswordRules.SHORTEST, PasswordRules.LONGEST);
    }
}
