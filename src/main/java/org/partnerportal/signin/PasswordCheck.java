package org.partnerportal.signin;

import java.util.Objects;
import org.partnerportal.access.SignInAccount;
import org.partnerportal.access.SignInAccounts;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// The first step: address and password. What it gives opens nothing but the second.
///
/// Wrong, unknown, out of use and locked cost the same statements and one hash each, so that nobody learns from the
/// clock who has an account, or how it stands.
@Component
class PasswordCheck implements AuthenticationProvider {

    private final SignInAccounts accounts;
    private final PasswordEncoder passwords;
    private final GuessingGuard guessing;
    private final String nobodys;

    PasswordCheck(SignInAccounts accounts, PasswordEncoder passwords, GuessingGuard guessing) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.guessing = guessing;
        this.nobodys = hash(Tokens.fresh());
    }

    @Override
    public Authentication authenticate(Authentication given) {
        var login = given.getName();
        var password = String.valueOf(given.getCredentials());
        var account = accounts.withLogin(login);
        var guess = guessing.begin(login, account.map(SignInAccount::id).orElse(null), visit(given));
        var right = passwords.matches(
                password, account.map(SignInAccount::passwordHash).orElse(nobodys));
        return account.filter(known -> right && known.active() && guess.allowed())
                .map(known -> letIn(known, guess, password))
                .orElseThrow(() -> refused(guess));
    }

    private Authentication letIn(SignInAccount account, Guess guess, String password) {
        guessing.right(guess);
        if (passwords.upgradeEncoding(account.passwordHash())) {
            accounts.hashAnew(account.id(), account.passwordHash(), hash(password));
        }
        return UsernamePasswordAuthenticationToken.authenticated(
                new PasswordGiven(account.id()), null, PasswordGiven.AUTHORITIES);
    }

    private BadCredentialsException refused(Guess guess) {
        guessing.wrong(guess, SignInMethod.PASSWORD);
        return new BadCredentialsException("Not let in");
    }

    private String hash(String password) {
        return Objects.requireNonNull(passwords.encode(password));
    }

    private static Visit visit(Authentication given) {
        return given.getDetails() instanceof Visit visit ? visit : Visit.UNKNOWN;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
