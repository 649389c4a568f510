package org.partnerportal.review;

/// How a closed case ended.
public enum CaseOutcome {
    APPROVED,
    DECLINED,
    WITHDRAWN,
    LAPSED
}
