package org.partnerportal.access;

import java.util.List;
import java.util.Set;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.Subject;

/// An account was made.
public record AccountOpened(AccountId account, Set<Role> roles) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("account", account.toString());
    }

    @Override
    public String action() {
        return "access.account-opened";
    }

    @Override
    public List<Change> changes() {
        return List.of(new Change("roles", null, roles.toString()));
    }
}
