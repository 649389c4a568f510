package org.partnerportal.signin;

import java.util.Objects;
import java.util.UUID;
import org.partnerportal.access.SignInAccount;
import org.partnerportal.access.SignInAccounts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives an account another password, and tells its person. Whoever calls it has checked that it may be set.
@Component
class NewPassword {

    private final SignInAccounts accounts;
    private final PasswordEncoder passwords;
    private final SignInLetters letters;
    private final GuessingGuard guessing;
    private final SessionEnder ender;
    private final ApplicationEventPublisher events;

    NewPassword(
            SignInAccounts accounts,
            PasswordEncoder passwords,
            SignInLetters letters,
            GuessingGuard guessing,
            SessionEnder ender,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.letters = letters;
        this.guessing = guessing;
        this.ender = ender;
        this.events = events;
    }

    /// Sets it for somebody who came by a link, and ends every session of the account.
    @Transactional
    void setByLink(SignInAccount person, String password) {
        set(person, password, true);
        ender.endAll(person.id(), SessionEnding.PASSWORD_CHANGED);
    }

    /// Sets it for somebody who is signed in, and ends all sessions but that one.
    @Transactional
    void setIn(UUID session, SignInAccount person, String password) {
        set(person, password, false);
        ender.endOthers(person.id(), session, SessionEnding.PASSWORD_CHANGED);
    }

    private void set(SignInAccount person, String password, boolean byLink) {
        accounts.changePassword(person.id(), Objects.requireNonNull(passwords.encode(password)));
        guessing.forgive(person.id());
        letters.passwordChanged(person);
        events.publishEvent(new PasswordChanged(person.id(), byLink));
    }
}
