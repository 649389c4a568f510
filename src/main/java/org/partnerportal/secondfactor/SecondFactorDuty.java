package org.partnerportal.secondfactor;

import org.partnerportal.access.SignInAccount;
import org.partnerportal.access.SignInAccounts;
import org.partnerportal.shared.AccountId;
import org.partnerportal.signin.SecondStepDuty;
import org.springframework.stereotype.Component;

/// A second step is owed by whoever has a second factor, and by whoever must have one.
@Component
class SecondFactorDuty implements SecondStepDuty {

    private final SignInAccounts accounts;
    private final FactorStore factors;

    SecondFactorDuty(SignInAccounts accounts, FactorStore factors) {
        this.accounts = accounts;
        this.factors = factors;
    }

    @Override
    public boolean owedBy(AccountId account) {
        return factors.any(account)
                || accounts.find(account)
                        .map(SignInAccount::roles)
                        .filter(MandatorySecondFactor::of)
                        .isPresent();
    }
}
