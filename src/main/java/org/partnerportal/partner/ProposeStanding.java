package org.partnerportal.partner;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.PartnerId;

/// Propose to suspend or close a partner, as it was seen.
///
/// @param until the term of a suspension
public record ProposeStanding(
        PartnerId partner,
        long seenVersion,
        PartnerStanding standing,
        String reason,
        @Nullable Instant until) {}
