package org.partnerportal.access;

import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.AccountId;
import org.springframework.stereotype.Component;

/// What colleagues read of a person: the name behind an account's id.
@Component
public class AccountNames {

    private final Accounts accounts;

    AccountNames(Accounts accounts) {
        this.accounts = accounts;
    }

    /// The person's name, or an empty text where nobody's account is meant.
    public String of(@Nullable AccountId account) {
        return account == null ? "" : accounts.find(account).map(Account::name).orElse("");
    }
}
