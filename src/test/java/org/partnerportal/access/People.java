package org.partnerportal.access;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.PartnerId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/// People for tests: signed in as a role, for a partner.
public final class People {

    private People() {}

    static class Factory implements WithSecurityContextFactory<SignedInAs> {

        @Override
        public SecurityContext createSecurityContext(SignedInAs who) {
            return context(who.value(), who.partner().isEmpty() ? null : PartnerId.of(who.partner()), "person");
        }
    }

    /// The account of the person with this name and role; always the same one.
    public static AccountId account(Role role, String name) {
        return new AccountId(UUID.nameUUIDFromBytes((role + name).getBytes(StandardCharsets.UTF_8)));
    }

    /// Does `work` as somebody else, and gives the thread back as it was.
    public static <T> T as(Role role, @Nullable PartnerId partner, String name, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(context(role, partner, name));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /// Does `work` as the person of this account.
    public static <T> T as(AccountSummary who, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(context(new Account(
                who.id(), who.login(), who.name(), "", who.roles(), who.partner(), null, AccountState.ACTIVE, 0)));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /// Does `work` as the person who comes in to this account, with all that is stored of them.
    public static <T> T comingIn(SignInAccounts accounts, AccountId account, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(context(accounts.person(account).orElseThrow()));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private static SecurityContext context(Role role, @Nullable PartnerId partner, String name) {
        return context(
                new Account(account(role, name), name, name, "", Set.of(role), partner, null, AccountState.ACTIVE, 0));
    }

    private static SecurityContext context(Account account) {
        return context(new SignedInPerson(account));
    }

    private static SecurityContext context(SignedInPerson person) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new UsernamePasswordAuthenticationToken(person, null, person.authorities()));
        return context;
    }
}
