package org.partnerportal.secondfactor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.partnerportal.access.SignInAccounts;
import org.partnerportal.signin.Halfway;
import org.partnerportal.signin.SignInMethod;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Signing in with a passkey alone: what one has and what one is or knows, in one answer. No use case: nobody is
/// signed in yet.
@Component
public class PasskeySignIn {

    private final PasskeyCeremonies passkeys;
    private final SignInAccounts accounts;
    private final Halfway halfway;

    PasskeySignIn(PasskeyCeremonies passkeys, SignInAccounts accounts, Halfway halfway) {
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.halfway = halfway;
    }

    /// What the browser must know to ask for any passkey of this portal.
    public PasskeyRequest ask() {
        return passkeys.askAnybody();
    }

    /// Lets the person in whose passkey answered.
    ///
    /// @return the page they had asked for; none if the answer is not good
    @Transactional
    public Optional<String> enter(
            PasskeyRequest asked, String answer, HttpServletRequest request, HttpServletResponse response) {
        return passkeys.owner(asked, answer)
                .filter(account -> accounts.person(account).isPresent())
                .map(account -> halfway.onward(account, SignInMethod.PASSKEY, request, response));
    }
}
