package org.partnerportal.onboarding;

import java.util.EnumSet;
import java.util.Set;

/// Where a merchant application stands, and where it may go from there. The one transition table.
public enum ApplicationStatus {
    DRAFT,
    SUBMITTED,
    IN_REVIEW,
    SECOND_REVIEW,
    REMEDIATION,
    ACQUIRER_DECISION,
    ACCOUNT_VERIFICATION,
    TO_BE_SIGNED,
    OPENING,
    FINISHED,
    DECLINED,
    WITHDRAWN,
    LAPSED;

    /// Whether the step from here to `next` is a legal one.
    public boolean mayBecome(ApplicationStatus next) {
        return successors().contains(next);
    }

    /// Whether nothing more can happen.
    public boolean ended() {
        return successors().isEmpty();
    }

    /// Whether the provider may change the form.
    public boolean editable() {
        return this == DRAFT || this == REMEDIATION;
    }

    Set<ApplicationStatus> successors() {
        return switch (this) {
            case DRAFT, REMEDIATION -> EnumSet.of(SUBMITTED, WITHDRAWN, LAPSED);
            case SUBMITTED -> EnumSet.of(IN_REVIEW, WITHDRAWN);
            case IN_REVIEW -> EnumSet.of(REMEDIATION, SECOND_REVIEW, ACQUIRER_DECISION, DECLINED, WITHDRAWN);
            case SECOND_REVIEW -> EnumSet.of(IN_REVIEW, ACQUIRER_DECISION, DECLINED);
            case ACQUIRER_DECISION -> EnumSet.of(ACCOUNT_VERIFICATION, TO_BE_SIGNED, REMEDIATION, DECLINED);
            case ACCOUNT_VERIFICATION -> EnumSet.of(TO_BE_SIGNED, REMEDIATION, WITHDRAWN, LAPSED);
            case TO_BE_SIGNED -> EnumSet.of(OPENING, WITHDRAWN, LAPSED);
            case OPENING -> EnumSet.of(FINISHED);
            case FINISHED, DECLINED, WITHDRAWN, LAPSED -> EnumSet.noneOf(ApplicationStatus.class);
        };
    }
}
