package org.partnerportal.merchant;

import org.partnerportal.shared.DomainException;

/// There is no merchant by that number, or it is another's.
class MerchantNotFound extends DomainException {

    MerchantNotFound() {
        super("merchant.not-found");
    }
}
