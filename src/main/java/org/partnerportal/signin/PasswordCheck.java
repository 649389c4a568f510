package org.partnerportal.signin;

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
/// An unknown address costs the same work as a known one, so that nobody learns from the clock who has an account.
@Component
class PasswordCheck implements AuthenticationProvider {

    private final SignInAccounts accounts;
    private final PasswordEncoder passwords;
    private final String nobodys;

    PasswordCheck(SignInAccounts accounts, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.nobodys = passwords.encode(Tokens.fresh());
    }

    @Override
    public Authentication authenticate(Authentication given) {
        var login = given.getName();
        var password = String.valueOf(given.getCredentials());
        var account = accounts.withLogin(login);
        var right = passwords.matches(
                password, account.map(SignInAccount::passwordHash).orElse(nobodys));
        return account.filter(known -> right && known.active())
                .map(known -> UsernamePasswordAuthenticationToken.authenticated(
                        new PasswordGiven(known.id()), null, PasswordGiven.AUTHORITIES))
                .orElseThrow(() -> new BadCredentialsException("Not let in"));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
