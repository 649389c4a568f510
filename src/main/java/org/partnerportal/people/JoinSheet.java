package org.partnerportal.people;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.partnerportal.access.Role;

/// What somebody with an invitation reads before they accept it.
///
/// @param platform whether it is the platform that invites; it is named in the reader's own language
/// @param address the one they will sign in with
public record JoinSheet(
        String organisation,
        boolean platform,
        String invitedBy,
        String address,
        Set<Role> roles,
        Locale language,
        Instant expiresAt) {

    // Personal data never shows in a log line.
    @Override
    public String toString() {
        return "JoinSheet" + roles;
    }
}
