package org.partnerportal.signin;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.partnerportal.access.Roles;
import org.partnerportal.shared.AccountId;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/// Somebody who gave the right password and no more: every door but that of the second step is closed to them.
///
/// @param at when they were led to the second step; one that was not begun is long over
record PasswordGiven(AccountId account, Instant at) implements AuthenticatedPrincipal {

    static final Collection<GrantedAuthority> AUTHORITIES =
            List.of(new SimpleGrantedAuthority("ROLE_" + Roles.SECOND_STEP));

    PasswordGiven(AccountId account) {
        this(account, Instant.EPOCH);
    }

    @Override
    public String getName() {
        return account.toString();
    }
}
