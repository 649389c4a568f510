package org.partnerportal.signin;

import java.util.Locale;
import org.partnerportal.access.AnyoneWithLink;
import org.partnerportal.access.PasswordRules;
import org.partnerportal.access.SignInAccounts;
import org.partnerportal.shared.ReadsOnly;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The way back in for who has forgotten the password: a link by e-mail that works once, for half an hour.
///
/// A second factor stays: the link leads to another password, not into the portal.
@Service
@AnyoneWithLink
@Transactional
public class PasswordReset {

    private final PasswordResets resets;
    private final SignInAccounts accounts;
    private final GuessingGuard guessing;
    private final PasswordRules rules;
    private final NewPassword newPassword;
    private final ResetRequests requests;

    PasswordReset(
            PasswordResets resets,
            SignInAccounts accounts,
            GuessingGuard guessing,
            PasswordRules rules,
            NewPassword newPassword,
            ResetRequests requests) {
        this.resets = resets;
        this.accounts = accounts;
        this.guessing = guessing;
        this.rules = rules;
        this.newPassword = newPassword;
        this.requests = requests;
    }

    /// Has a link sent to this address, if somebody signs in with it.
    ///
    /// Whether anybody does is looked up later, in a job: neither words nor the clock tell who has an account.
    public void ask(String login, Locale language, Visit visit) {
        if (guessing.mayAskForReset(login, visit)) {
            requests.add(login, language);
        }
    }

    /// Whether the link still works.
    @ReadsOnly
    public boolean mayChange(String token) {
        return resets.find(token, requests.now()).flatMap(accounts::find).isPresent();
    }

    /// Sets another password, uses the link up and ends every session of the account.
    public PasswordOutcome change(String token, String password) {
        var person = resets.find(token, requests.now()).flatMap(accounts::find).orElse(null);
        if (person == null) {
            return new PasswordOutcome.LinkGone();
        }
        var flaw = rules.flaw(password, person.login(), person.name());
        if (flaw.isPresent()) {
            return new PasswordOutcome.Unfit(flaw.get());
        }
        if (!resets.use(token, requests.now())) {
            return new PasswordOutcome.LinkGone();
        }
        newPassword.setByLink(person, password);
        return new PasswordOutcome.Changed();
    }
}
