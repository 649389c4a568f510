package org.partnerportal.onboarding;

import org.partnerportal.shared.DomainException;

/// A return or a decline without a reason: there is no such thing.
public class ReasonMissing extends DomainException {

    public ReasonMissing() {
        super("onboarding.reason-missing");
    }
}
