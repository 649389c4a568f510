package org.partnerportal.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.shared.Subject;

/// Somebody's account was closed.
public record AccountDeactivated(
        AccountId account, @Nullable PartnerId partner, AccountState before, String reason) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("account", account.toString());
    }

    @Override
    public String action() {
        return "access.account-deactivated";
    }

    @Override
    public List<Change> changes() {
        return List.of(
                new Change("state", before.name(), AccountState.DEACTIVATED.name()),
                new Change("reason", null, reason, true));
    }

    @Override
    public List<Subject> alsoConcerns() {
        return List.of(AccountLists.of(partner));
    }
}
