package org.partnerportal.onboarding;

import org.partnerportal.shared.DomainException;

/// No rule of its provider names an acquirer for this application any more: an administrator must look at the rules.
public class NoAcquirerFits extends DomainException {

    NoAcquirerFits(MerchantApplicationId id) {
        super("onboarding.no-acquirer-fits", id.toString());
    }
}
