package org.partnerportal.signin;

import java.util.UUID;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.access.PasswordRules;
import org.partnerportal.access.SignInAccount;
import org.partnerportal.access.SignInAccounts;
import org.partnerportal.access.SignedInOnly;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/// What a person can do with their own password.
@Service
@SignedInOnly
public class OwnPassword {

    private final SignInAccounts accounts;
    private final PasswordEncoder passwords;
    private final PasswordRules rules;
    private final GuessingGuard guessing;
    private final NewPassword newPassword;
    private final CurrentActor actor;

    OwnPassword(
            SignInAccounts accounts,
            PasswordEncoder passwords,
            PasswordRules rules,
            GuessingGuard guessing,
            NewPassword newPassword,
            CurrentActor actor) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.rules = rules;
        this.guessing = guessing;
        this.newPassword = newPassword;
        this.actor = actor;
    }

    /// Changes it, for who knows the present one, and ends the person's other sessions.
    ///
    /// @param here the session in which it is changed, which goes on
    public PasswordOutcome change(String present, String wanted, UUID here, Visit visit) {
        var person = accounts.find(actor.account()).orElseThrow();
        var flaw = rules.flaw(wanted, person.login(), person.name());
        if (flaw.isPresent()) {
            return new PasswordOutcome.Unfit(flaw.get());
        }
        if (!proved(person, present, visit)) {
            return new PasswordOutcome.PresentWrong();
        }
        newPassword.setIn(here, person, wanted);
        return new PasswordOutcome.Changed();
    }

    // Somebody else may sit at this desk: a wrong one counts as it does at the sign-in page.
    private boolean proved(SignInAccount person, String present, Visit visit) {
        var guess = guessing.begin(person.id(), visit);
        var right = passwords.matches(present, person.passwordHash()) && guess.allowed();
        if (right) {
            guessing.right(guess);
        } else {
            guessing.wrong(guess, SignInMethod.PASSWORD);
        }
        return right;
    }
}
