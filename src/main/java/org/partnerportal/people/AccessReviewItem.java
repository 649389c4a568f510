package org.partnerportal.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.AccountId;

/// One person in an access review.
record AccessReviewItem(
        AccountId account,
        @Nullable AccessDecision decision,
        @Nullable AccountId decidedBy,
        @Nullable Instant decidedAt) {}
