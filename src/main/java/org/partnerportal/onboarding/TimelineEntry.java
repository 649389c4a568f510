package org.partnerportal.onboarding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One step of an application's way: who, what, when, why.
///
/// @param person who did it; for a provider only its own people are named, others by their side alone
/// @param from the status before, none for the beginning
/// @param note why, in words
public record TimelineEntry(
        Instant at,
        Side side,
        @Nullable String person,
        @Nullable ApplicationStatus from,
        ApplicationStatus to,
        int revision,
        @Nullable String note) {}
