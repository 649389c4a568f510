package org.partnerportal.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.PartnerId;

/// A person's account as it is stored.
record Account(
        AccountId id,
        String login,
        String name,
        String passwordHash,
        Set<Role> roles,
        @Nullable PartnerId partner,
        @Nullable String language,
        AccountState state,
        long version) {

    Actor actor() {
        return new Actor(id, name, roles, partner);
    }

    AccountSummary summary() {
        return new AccountSummary(id, login, name, roles, partner, active());
    }

    boolean active() {
        return state == AccountState.ACTIVE;
    }

    // Personal data and a password's hash never show in a log line.
    @Override
    public String toString() {
        return "Account[" + id + "]";
    }
}
