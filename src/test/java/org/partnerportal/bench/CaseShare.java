package org.partnerportal.bench;

import org.partnerportal.onboarding.ApplicationStatus;

/// Where a generated application's case stands.
final class CaseShare {

    private CaseShare() {}

    static String state(ApplicationStatus status, boolean claimed) {
        return switch (status) {
            case IN_REVIEW -> claimed ? "CLAIMED" : "UNCLAIMED";
            case SECOND_REVIEW -> "SECOND_REVIEW";
            case REMEDIATION -> "WAITING_FOR_PROVIDER";
            default -> "CLOSED";
        };
    }

    static String outcome(ApplicationStatus status) {
        return switch (status) {
            case IN_REVIEW, SECOND_REVIEW, REMEDIATION -> "";
            case DECLINED, WITHDRAWN, LAPSED -> status.name();
            default -> "APPROVED";
        };
    }
}
