package org.partnerportal.signing;

import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.shared.DomainException;

/// The application does not wait for its merchant, so there is no link to make.
class NothingToInviteTo extends DomainException {

    NothingToInviteTo(MerchantApplicationId id) {
        super("signing.nothing-to-invite-to", id.toString());
    }
}
