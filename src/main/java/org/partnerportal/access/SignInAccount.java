package org.partnerportal.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.PartnerId;

/// An account as sign-in sees it, its password's hash included.
public record SignInAccount(
        AccountId id,
        String login,
        String name,
        Set<Role> roles,
        @Nullable PartnerId partner,
        @Nullable String language,
        String passwordHash,
        boolean active) {

    // Personal data and a password's hash never show in a log line.
    @Override
    public String toString() {
        return "SignInAccount[" + id + "]";
    }
}
