package org.partnerportal.partner;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How a partner stands now, since when, why, and until when.
///
/// @param reason in the administrators' words, for the partner to read; none while nothing is limited
/// @param until the term of a suspension
public record CurrentStanding(
        PartnerStanding standing,
        Instant since,
        @Nullable String reason,
        @Nullable Instant until) {}
