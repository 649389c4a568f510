package org.partnerportal.announcement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An announcement as one of its readers sees it.
///
/// @param window for maintenance: when the portal will be away
/// @param readAt when this reader opened it, none yet
/// @param confirmedAt when this reader said so
public record AnnouncementShown(
        AnnouncementId id,
        AnnouncementKind kind,
        Wording words,
        boolean toConfirm,
        Instant publishedAt,
        @Nullable Period window,
        @Nullable Instant readAt,
        @Nullable Instant confirmedAt) {

    /// Whether the reader still has something to do with it.
    public boolean open() {
        return readAt == null || (toConfirm && confirmedAt == null);
    }
}
