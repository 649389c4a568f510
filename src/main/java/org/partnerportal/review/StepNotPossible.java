package org.partnerportal.review;

import org.partnerportal.shared.DomainException;

/// The case cannot take this step from where it stands.
class StepNotPossible extends DomainException {

    StepNotPossible(CaseState state) {
        super("review.step-not-possible", state.name());
    }
}
