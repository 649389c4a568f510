package org.partnerportal.settings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.PartnerId;

/// Switches a feature.
///
/// @param partner for whom; none for all that have no switch of their own
/// @param until until when this holds, none for good
/// @param seen the switch as the person saw it, none where there was none
public record TurnFeature(
        Feature feature,
        @Nullable PartnerId partner,
        boolean enabled,
        @Nullable Instant until,
        @Nullable FeatureSwitch seen) {}
