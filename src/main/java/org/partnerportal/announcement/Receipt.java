package org.partnerportal.announcement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Who read an announcement, and when.
///
/// @param partner the reader's partner by name, empty for the platform's people
public record Receipt(
        String reader,
        String partner,
        Instant readAt,
        @Nullable Instant confirmedAt) {}
