package org.partnerportal.onboarding;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One page of a list, most recently changed first.
///
/// @param next where the following page begins, none if this is the last
public record ApplicationPage(List<ApplicationSummary> rows, Optional<Position> next) {

    /// The place after a row in a list ordered by when it changed.
    public record Position(Instant updatedAt, long id) {}
}
