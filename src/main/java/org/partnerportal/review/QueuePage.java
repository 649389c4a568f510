package org.partnerportal.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.partnerportal.screening.RiskLevel;

/// One page of the queue: what is due first comes first, then what is riskier, then what waits longer.
///
/// @param next where the following page begins, none if this is the last
public record QueuePage(List<CaseSummary> rows, Optional<Position> next) {

    /// The place after a case in the queue.
    ///
    /// @param turn when the case is due, or what stands for it where it is not
    public record Position(Instant turn, RiskLevel risk, Instant openedAt, ReviewCaseId id) {}
}
