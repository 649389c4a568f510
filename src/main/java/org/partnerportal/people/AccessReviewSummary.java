package org.partnerportal.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How an access review goes.
///
/// @param overdue whether its time is over and somebody is still undecided
public record AccessReviewSummary(
        Organisation organisation,
        String name,
        String quarter,
        Instant dueAt,
        @Nullable Instant closedAt,
        int decided,
        int people,
        boolean overdue) {}
