package org.partnerportal.people;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.AccountState;
import org.partnerportal.access.Role;
import org.partnerportal.shared.AccountId;

/// A person as lists show them.
///
/// @param lastSeenAt when they were last here, none if never
/// @param secondFactor whether they have an authenticator app or a passkey
/// @param oneself whether it is the reader's own account
public record PersonSummary(
        AccountId id,
        String name,
        String login,
        Set<Role> roles,
        AccountState state,
        @Nullable Instant lastSeenAt,
        boolean secondFactor,
        boolean oneself) {

    // Personal data never shows in a log line.
    @Override
    public String toString() {
        return "PersonSummary[" + id + "]";
    }
}
