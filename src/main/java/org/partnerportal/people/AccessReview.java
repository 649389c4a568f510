package org.partnerportal.people;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The look through an organisation's people of one quarter.
///
/// @param closedAt when the last person was decided upon
record AccessReview(
        UUID id,
        Organisation organisation,
        String quarter,
        Instant openedAt,
        Instant dueAt,
        @Nullable Instant closedAt) {

    static final Duration TAKES = Duration.ofDays(30);
    static final Duration REMINDED_BEFORE = Duration.ofDays(7);
}
