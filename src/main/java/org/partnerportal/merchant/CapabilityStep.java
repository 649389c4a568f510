package org.partnerportal.merchant;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.Capability;

/// A step that a payment product of a merchant took.
///
/// @param person who took it, empty where the reader is not told, or nobody did
/// @param reason why, in words its provider may read
/// @param note a word to colleagues, none for everybody else
public record CapabilityStep(
        Capability capability,
        @Nullable CapabilityState from,
        CapabilityState to,
        Instant at,
        String person,
        @Nullable String reason,
        @Nullable String note) {

    // Reasons may speak of a person: never in a log line.
    @Override
    public String toString() {
        return "CapabilityStep[" + capability + ", " + from + " -> " + to + "]";
    }
}
