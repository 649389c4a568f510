package org.partnerportal.signin;

import org.partnerportal.shared.AccountId;

/// Says who owes a second step after the right password: whoever has a second factor, and whoever must have one.
@FunctionalInterface
public interface SecondStepDuty {

    boolean owedBy(AccountId account);
}
