package org.partnerportal.secondfactor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.partnerportal.access.SignInAccounts;
import org.partnerportal.shared.AccountId;
import org.partnerportal.signin.Halfway;
import org.partnerportal.signin.SignInMethod;
import org.springframework.stereotype.Component;

/// What all ways of doing the second step have in common: it is done in time, and it leads in.
@Component
class Stepping {

    private final Halfway halfway;
    private final SignInAccounts accounts;

    Stepping(Halfway halfway, SignInAccounts accounts) {
        this.halfway = halfway;
        this.accounts = accounts;
    }

    /// Who does the step.
    ///
    /// @throws TooLateForSecondStep if nobody does, or no longer
    AccountId account() {
        return halfway.account().orElseThrow(TooLateForSecondStep::new);
    }

    /// Who does the step, if their account may still be used.
    Optional<AccountId> present() {
        return halfway.account().filter(account -> accounts.person(account).isPresent());
    }

    StepOutcome inTime(Function<AccountId, StepOutcome> work) {
        return present().map(work).orElseGet(StepOutcome.TooLate::new);
    }

    StepOutcome.Entered enter(
            AccountId account, SignInMethod method, HttpServletRequest request, HttpServletResponse response) {
        return new StepOutcome.Entered(halfway.onward(account, method, request, response), List.of());
    }

    <O extends StepOutcome> O refuse(AccountId account, SignInMethod method, HttpServletRequest request, O outcome) {
        halfway.refused(account, method, request);
        return outcome;
    }
}
