package org.partnerportal.onboarding;

import org.partnerportal.shared.DomainException;

/// There is no such application, or it is not for the acting person to see.
public class ApplicationNotFound extends DomainException {

    public ApplicationNotFound(MerchantApplicationId id) {
        super("onboarding.application-not-found", id.toString());
    }
}
