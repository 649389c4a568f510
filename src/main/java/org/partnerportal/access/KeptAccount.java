package org.partnerportal.access;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.PartnerId;

/// An account as those see it who are in charge of it.
///
/// @param lastSeenAt when its person was last here, none if never
public record KeptAccount(
        AccountId id,
        String login,
        String name,
        Set<Role> roles,
        @Nullable PartnerId partner,
        AccountState state,
        @Nullable String language,
        @Nullable Instant lastSeenAt,
        long version) {

    public boolean active() {
        return state == AccountState.ACTIVE;
    }

    /// Whether its person is in charge of their organisation's people.
    public boolean administrator() {
        return roles.stream().anyMatch(Role::administrator);
    }

    // Personal data never shows in a log line.
    @Override
    public String toString() {
        return "KeptAccount[" + id + "]";
    }
}
