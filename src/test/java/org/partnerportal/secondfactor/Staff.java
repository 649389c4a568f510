package org.partnerportal.secondfactor;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.AccountDirectory;
import org.partnerportal.access.AccountSummary;
import org.partnerportal.access.NewAccount;
import org.partnerportal.access.People;
import org.partnerportal.access.Role;
import org.partnerportal.access.SystemActor;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.PartnerId;

/// Real accounts for tests, each with an address of its own.
public record Staff(AccountDirectory directory, SystemActor system) {

    public static final String PASSWORD = "a password for tests";

    /// Opens an account.
    public AccountSummary hire(Role role, @Nullable PartnerId partner) {
        var login = UUID.randomUUID() + "@example.com";
        var id = new AtomicReference<AccountId>();
        system.run(() -> id.set(directory.open(new NewAccount(login, "Li Hua", PASSWORD, Set.of(role), partner))));
        return new AccountSummary(id.get(), login, "Li Hua", Set.of(role), partner, true);
    }

    /// Does `work` as its person.
    public <T> T as(AccountSummary person, Supplier<T> work) {
        return People.as(person, work);
    }
}
