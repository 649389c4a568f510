package org.partnerportal.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.shared.Subject;

/// An account fell asleep: nobody used it for long, or nobody confirmed it.
public record AccountFellAsleep(AccountId account, @Nullable PartnerId partner) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("account", account.toString());
    }

    @Override
    public String action() {
        return "access.account-fell-asleep";
    }

    @Override
    public List<Change> changes() {
        return List.of(new Change("state", AccountState.ACTIVE.name(), AccountState.ASLEEP.name()));
    }

    @Override
    public List<Subject> alsoConcerns() {
        return List.of(AccountLists.of(partner));
    }
}
