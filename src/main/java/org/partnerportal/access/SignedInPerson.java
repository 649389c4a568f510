package org.partnerportal.access;

import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.AccountId;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/// An account as Spring Security carries it through a session, once its person has proved who they are.
public final class SignedInPerson implements AuthenticatedPrincipal, ActingPrincipal {

    private final Actor actor;
    private final @Nullable String language;
    private final long version;

    SignedInPerson(Account account) {
        this.actor = account.actor();
        this.language = account.language();
        this.version = account.version();
    }

    @Override
    public Actor actor() {
        return actor;
    }

    public AccountId account() {
        return Objects.requireNonNull(actor.account());
    }

    /// The language the person chose last, where they chose one.
    public @Nullable String language() {
        return language;
    }

    /// The account's version when this was read: another one means that roles may have changed since.
    public long version() {
        return version;
    }

    public Collection<? extends GrantedAuthority> authorities() {
        return actor.roles().stream()
                .flatMap(role -> role.audiences().stream())
                .distinct()
                .map(audience -> new SimpleGrantedAuthority("ROLE_" + audience))
                .toList();
    }

    // The id, not the address: this name ends up in logs.
    @Override
    public String getName() {
        return String.valueOf(actor.account());
    }
}
