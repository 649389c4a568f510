package org.partnerportal.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One page of the queue, the one that waits longest first.
///
/// @param next where the following page begins, none if this is the last
public record QueuePage(List<CaseSummary> rows, Optional<Position> next) {

    /// The place after a case in the queue.
    public record Position(Instant openedAt, ReviewCaseId id) {}
}
