package org.partnerportal.screening;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came of a submission's screening.
///
/// @param reasons the codes of the findings that make the risk what it is
public record ScreeningResult(
        int revision,
        ScreeningState state,
        RiskLevel risk,
        List<String> reasons,
        List<Finding> findings,
        @Nullable Instant finishedAt) {}
