package org.partnerportal.signin;

import java.util.Collection;
import java.util.List;
import org.partnerportal.access.Roles;
import org.partnerportal.shared.AccountId;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/// Somebody who gave the right password and no more: every door but that of the second step is closed to them.
record PasswordGiven(AccountId account) implements AuthenticatedPrincipal {

    static final Collection<GrantedAuthority> AUTHORITIES =
            List.of(new SimpleGrantedAuthority("ROLE_" + Roles.SECOND_STEP));

    @Override
    public String getName() {
        return account.toString();
    }
}
