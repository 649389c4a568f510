package org.partnerportal.merchant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A payment product of a merchant with its evidence and its history.
///
/// @param scene the sales scene it was asked for, none for those the boarding opened
/// @param claimedBy the reviewer who has it, empty if none has or the reader is not told
/// @param claimedByMe whether that is the reader
public record CapabilityDetails(
        CapabilityId id,
        long version,
        Merchant merchant,
        CapabilityState state,
        Instant since,
        @Nullable String scene,
        @Nullable LocalDate dueBy,
        String claimedBy,
        boolean claimedByMe,
        CapabilityEvidence evidence,
        List<CapabilityStep> steps) {}
