package org.partnerportal.access;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.shared.Subject;

/// Somebody may do other things than before.
public record RolesChanged(AccountId account, @Nullable PartnerId partner, Set<Role> before, Set<Role> after)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("account", account.toString());
    }

    @Override
    public String action() {
        return "access.roles-changed";
    }

    @Override
    public List<Change> changes() {
        return List.of(new Change("roles", before.toString(), after.toString()));
    }

    @Override
    public List<Subject> alsoConcerns() {
        return List.of(AccountLists.of(partner));
    }
}
