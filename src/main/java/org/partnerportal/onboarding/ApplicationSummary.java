package org.partnerportal.onboarding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.PartnerId;

/// An application as lists show it.
public record ApplicationSummary(
        MerchantApplicationId id,
        String businessCode,
        @Nullable String merchantName,
        @Nullable String subjectType,
        ApplicationStatus status,
        PartnerId provider,
        Instant statusSince,
        Instant updatedAt) {}
