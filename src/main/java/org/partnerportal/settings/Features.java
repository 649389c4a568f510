package org.partnerportal.settings;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.PartnerId;
import org.springframework.stereotype.Component;

/// Says whether a feature is on for a partner now. Read anew each time: a switch acts at once, on every node.
@Component
public class Features {

    private final FeatureSwitches switches;
    private final Clock clock;

    Features(FeatureSwitches switches, Clock clock) {
        this.switches = switches;
        this.clock = clock;
    }

    /// A partner's own switch decides, else the one for all, else it is on.
    public boolean on(Feature feature, @Nullable PartnerId partner) {
        return switches.holding(feature, partner, clock.instant()).stream()
                .findFirst()
                .map(FeatureSwitch::enabled)
                .orElse(true);
    }

    /// Lets through only where the feature is on.
    ///
    /// @throws FeatureIsOff where it is not
    public void require(Feature feature, @Nullable PartnerId partner) {
        if (!on(feature, partner)) {
            throw new FeatureIsOff();
        }
    }
}
