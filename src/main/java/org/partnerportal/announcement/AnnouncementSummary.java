package org.partnerportal.announcement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An announcement as those who publish see it.
///
/// @param read by how many
/// @param confirmed by how many
public record AnnouncementSummary(
        AnnouncementId id,
        PublishAnnouncement content,
        Instant publishedAt,
        @Nullable Instant withdrawnAt,
        long read,
        long confirmed) {

    /// Whether people are being told now.
    public boolean shownAt(Instant moment) {
        return withdrawnAt == null && content.shown().holds(moment);
    }
}
