package org.partnerportal.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.shared.Subject;

/// A closed account was opened again.
public record AccountReactivated(
        AccountId account, @Nullable PartnerId partner) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("account", account.toString());
    }

    @Override
    public String action() {
        return "access.account-reactivated";
    }

    @Override
    public List<Change> changes() {
        return List.of(new Change("state", AccountState.DEACTIVATED.name(), AccountState.ACTIVE.name()));
    }

    @Override
    public List<Subject> alsoConcerns() {
        return List.of(AccountLists.of(partner));
    }
}
