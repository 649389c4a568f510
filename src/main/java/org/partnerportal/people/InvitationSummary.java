package org.partnerportal.people;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.partnerportal.access.Role;

/// An invitation that waits, as lists show it.
///
/// @param expired whether its link works no longer; it can be sent again
public record InvitationSummary(
        InvitationId id,
        String address,
        Set<Role> roles,
        Locale language,
        String invitedBy,
        Instant createdAt,
        Instant expiresAt,
        boolean expired) {

    // Personal data never shows in a log line.
    @Override
    public String toString() {
        return "InvitationSummary[" + id + "]";
    }
}
