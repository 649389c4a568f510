package org.partnerportal.access;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
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

    /// The names of many people at once, by account.
    public Map<AccountId, String> of(Collection<AccountId> people) {
        return accounts.findAll(people).stream().collect(Collectors.toMap(Account::id, Account::name));
    }
}
