package org.partnerportal.signin;

import java.time.Instant;
import java.util.function.Supplier;
import org.partnerportal.shared.AccountId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/// People for tests who gave the right password and no more.
public final class HalfwayPeople {

    private HalfwayPeople() {}

    /// Does `work` as somebody who has just given this account's password, and gives the thread back as it was.
    public static <T> T as(AccountId account, Supplier<T> work) {
        return as(account, Instant.now(), work);
    }

    /// Does `work` as somebody who gave this account's password at that time.
    public static <T> T as(AccountId account, Instant at, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                new PasswordGiven(account, at), null, PasswordGiven.AUTHORITIES));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
