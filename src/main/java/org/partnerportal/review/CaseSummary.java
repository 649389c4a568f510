package org.partnerportal.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.screening.RiskLevel;
import org.partnerportal.shared.PartnerId;

/// A case as the queue shows it.
///
/// @param openedAt when the submission under review came in
/// @param dueAt until when it is to be decided; none while another must act
/// @param claimedBy the name of the reviewer who has it
/// @param mayClaim whether the person who reads may take it
public record CaseSummary(
        SeenCase seen,
        MerchantApplicationId application,
        @Nullable String merchantName,
        @Nullable String subjectType,
        PartnerId provider,
        String providerName,
        int revision,
        RiskLevel risk,
        CaseState state,
        Instant openedAt,
        @Nullable Instant dueAt,
        @Nullable String claimedBy,
        boolean mayClaim) {

    public ReviewCaseId id() {
        return seen.id();
    }
}
