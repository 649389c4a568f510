package org.partnerportal.onboarding;

import org.partnerportal.shared.DomainException;

/// The application cannot take this step from where it stands.
public class IllegalTransition extends DomainException {

    IllegalTransition(MerchantApplicationId id, ApplicationStatus from, ApplicationStatus to) {
        super("onboarding.illegal-transition", id.toString(), from.name(), to.name());
    }
}
