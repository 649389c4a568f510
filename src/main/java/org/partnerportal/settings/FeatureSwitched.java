package org.partnerportal.settings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.shared.Subject;

/// A feature was switched, for a partner or for all.
///
/// @param before how it was, none where nothing had been said
/// @param after how it is, none where nothing is said any more
public record FeatureSwitched(
        Feature feature,
        @Nullable PartnerId partner,
        @Nullable String before,
        @Nullable String after) implements DomainEvent {

    @Override
    public Subject subject() {
        return partner == null ? new Subject("feature", feature.name()) : new Subject("partner", partner.toString());
    }

    @Override
    public String action() {
        return "settings.feature-switched";
    }

    @Override
    public List<Change> changes() {
        return List.of(new Change(feature.name(), before, after));
    }
}
