package org.partnerportal.review;

/// What can be done with a whole case.
public enum CaseStep {
    REQUEST_REMEDIATION,
    APPROVE,
    REFER_TO_SECOND_REVIEW,
    DECLINE,
    CONFIRM,
    SEND_BACK_TO_FIRST_REVIEW,
    DECLINE_IN_SECOND_REVIEW
}
