package org.partnerportal.retention;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Why the papers of an application must not go, whatever their clock says: who said so and when, and how it ended.
public record RetentionHold(
        UUID id,
        String reason,
        Instant placedAt,
        String placedBy,
        @Nullable Instant endedAt,
        String endedBy,
        String endReason) {

    public boolean open() {
        return endedAt == null;
    }

    // Reasons may speak of persons: never in a log line.
    @Override
    public String toString() {
        return "RetentionHold[" + id + "]";
    }
}
