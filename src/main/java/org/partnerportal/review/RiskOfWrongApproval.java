package org.partnerportal.review;

import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.onboarding.Submission;

/// A merchant that is itself a financial institution moves other people's money: two people look at it.
final class RiskOfWrongApproval {

    private static final FieldPath FINANCE_INSTITUTION = FieldPath.of("subject_info.finance_institution");

    private RiskOfWrongApproval() {}

    static RiskLevel of(Submission submission) {
        return submission.fields().stream()
                        .anyMatch(field -> field.path().equals(FINANCE_INSTITUTION)
                                && field.values().contains("true"))
                ? RiskLevel.HIGH
                : RiskLevel.NORMAL;
    }
}
