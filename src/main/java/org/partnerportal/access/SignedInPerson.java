package org.partnerportal.access;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/// An account as Spring Security carries it through a session.
final class SignedInPerson implements UserDetails, ActingPrincipal, CredentialsContainer {

    private final Actor actor;
    private final @Nullable String language;
    private final boolean active;
    private @Nullable String passwordHash;

    SignedInPerson(Account account) {
        this.actor = account.actor();
        this.language = account.language();
        this.active = account.active();
        this.passwordHash = account.passwordHash();
    }

    @Override
    public Actor actor() {
        return actor;
    }

    @Nullable String language() {
        return language;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return actor.roles().stream()
                .flatMap(role -> role.audiences().stream())
                .distinct()
                .map(audience -> new SimpleGrantedAuthority("ROLE_" + audience))
                .toList();
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    // The id, not the address: this name ends up in logs.
    @Override
    public String getUsername() {
        return String.valueOf(actor.account());
    }

    @Override
    public boolean isEnabled() {
        return active;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }
}
