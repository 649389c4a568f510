package org.partnerportal.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.shared.Subject;

/// An account that had fallen asleep may be used again.
public record AccountWoken(AccountId account, @Nullable PartnerId partner) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("account", account.toString());
    }

    @Override
    public String action() {
        return "access.account-woken";
    }

    @Override
    public List<Change> changes() {
        return List.of(new Change("state", AccountState.ASLEEP.name(), AccountState.ACTIVE.name()));
    }

    @Override
    public List<Subject> alsoConcerns() {
        return List.of(AccountLists.of(partner));
    }
}
