package org.partnerportal.review;

import org.partnerportal.shared.DomainException;

/// There is no such review case.
class CaseNotFound extends DomainException {

    CaseNotFound(ReviewCaseId id) {
        super("review.case-not-found", id.toString());
    }
}
