package org.partnerportal.announcement;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.PartnerId;

/// Tells people something.
///
/// @param partners the chosen ones, where the audience is those
/// @param toConfirm whether readers must say that they have read it
/// @param shown from when until when it is told
/// @param window for maintenance: when the portal will be away
public record PublishAnnouncement(
        AnnouncementKind kind,
        Audience audience,
        Set<PartnerId> partners,
        Wording words,
        boolean toConfirm,
        Period shown,
        @Nullable Period window) {}
