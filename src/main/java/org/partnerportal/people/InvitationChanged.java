package org.partnerportal.people;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.AccountLists;
import org.partnerportal.access.Role;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.shared.Subject;

/// An invitation was sent, sent again, taken back or accepted.
///
/// @param what stands in the action: `sent`, `resent`, `withdrawn`, `accepted`
/// @param account whose account came of it, if one did
public record InvitationChanged(
        InvitationId invitation,
        @Nullable PartnerId partner,
        String what,
        Set<Role> roles,
        @Nullable String account) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("invitation", invitation.toString());
    }

    @Override
    public String action() {
        return "people.invitation-" + what;
    }

    @Override
    public List<Change> changes() {
        var roles = new Change("roles", null, this.roles.toString());
        return account == null ? List.of(roles) : List.of(roles, new Change("account", null, account));
    }

    @Override
    public List<Subject> alsoConcerns() {
        return List.of(AccountLists.of(partner));
    }
}
