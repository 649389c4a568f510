package org.partnerportal.secondfactor;

import java.time.Clock;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.access.SignInAccounts;
import org.partnerportal.access.SignedInOnly;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.ReadsOnly;
import org.partnerportal.signin.SignInMethod;
import org.partnerportal.signin.Visit;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes sure, before something weighty is changed, that it is still the person themselves who sits there.
@Service
@SignedInOnly
@Transactional
public class IdentityCheck {

    private final CodeCheck check;
    private final PasskeyCeremonies passkeys;
    private final SignInAccounts accounts;
    private final PasswordEncoder passwords;
    private final CurrentActor actor;
    private final Clock clock;

    IdentityCheck(
            CodeCheck check,
            PasskeyCeremonies passkeys,
            SignInAccounts accounts,
            PasswordEncoder passwords,
            CurrentActor actor,
            Clock clock) {
        this.check = check;
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.passwords = passwords;
        this.actor = actor;
        this.clock = clock;
    }

    /// Takes the person's password, or a code of their app. A password is never six digits, so either is told from the
    /// other.
    public ProofOutcome prove(String secret, Visit visit) {
        var account = actor.account();
        var outcome = secret.strip().matches("\\d{3}\\s?\\d{3}")
                ? check.check(account, secret, visit)
                : check.counted(account, visit, SignInMethod.PASSWORD, () -> password(account, secret));
        return switch (outcome) {
            case CodeOutcome.Right _ -> proved(account);
            case CodeOutcome.Wrong _ -> new ProofOutcome.Wrong();
            case CodeOutcome.Closed _ -> new ProofOutcome.Closed();
        };
    }

    /// What the browser must know to ask for one of the person's passkeys.
    @ReadsOnly
    public PasskeyRequest askForPasskey() {
        return passkeys.ask(actor.account());
    }

    /// Takes the answer of one of the person's passkeys.
    public ProofOutcome prove(PasskeyRequest asked, String answer) {
        var account = actor.account();
        return passkeys.owner(asked, answer)
                .filter(account::equals)
                .map(this::proved)
                .orElseGet(ProofOutcome.Wrong::new);
    }

    private ProofOutcome proved(AccountId account) {
        return new ProofOutcome.Proved(new Proof(account, clock.instant()));
    }

    private boolean password(AccountId account, String secret) {
        return accounts.find(account)
                .filter(person -> passwords.matches(secret, person.passwordHash()))
                .isPresent();
    }
}
