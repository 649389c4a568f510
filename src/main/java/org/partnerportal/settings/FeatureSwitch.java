package org.partnerportal.settings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.PartnerId;

/// Whether a feature is on for a partner, until when if not for good. Without a partner it speaks for all that have no
/// switch of their own.
public record FeatureSwitch(
        Feature feature,
        @Nullable PartnerId partner,
        boolean enabled,
        @Nullable Instant until,
        long version) {

    /// The version of a switch that nobody has turned yet.
    static final long FIRST = -1;

    /// Whether it still decides anything.
    public boolean holds(Instant moment) {
        return until == null || moment.isBefore(until);
    }
}
