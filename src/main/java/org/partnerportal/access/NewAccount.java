package org.partnerportal.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.PartnerId;

/// What it takes to make an account.
///
/// @param login the e-mail address the person signs in with
/// @param partner the partner it belongs to, none for the platform's own people
public record NewAccount(
        String login,
        String name,
        String password,
        Set<Role> roles,
        @Nullable PartnerId partner) {

    // A password never shows in a log line.
    @Override
    public String toString() {
        return "NewAccount" + roles;
    }
}
