package org.partnerportal.onboarding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.PartnerId;

/// One application as those who may see it read it, without its form.
///
/// @param revision the number of the last submission, 0 before the first
/// @param lapsesAt when it lapses unless the party that must act does, if it can
public record ApplicationDetails(
        MerchantApplicationId id,
        String businessCode,
        long version,
        @Nullable String merchantName,
        @Nullable String subjectType,
        ApplicationStatus status,
        Instant statusSince,
        PartnerId provider,
        @Nullable PartnerId acquirer,
        int revision,
        @Nullable Instant lapsesAt) {

    public boolean withdrawable() {
        return status.mayBecome(ApplicationStatus.WITHDRAWN);
    }
}
