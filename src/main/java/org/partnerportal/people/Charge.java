package org.partnerportal.people;

import java.util.Objects;
import java.util.Set;
import org.partnerportal.access.Actor;
import org.partnerportal.access.Role;
import org.partnerportal.shared.AccountId;

/// What somebody may do to the people of an organisation they are in charge of.
record Charge(Actor actor, Organisation organisation, Set<Role> grantable) {

    AccountId account() {
        return Objects.requireNonNull(actor.account(), "nobody is signed in");
    }

    boolean oneself(AccountId person) {
        return person.equals(actor.account());
    }

    /// @throws NotOnOneself if it is the actor's own account
    void requireAnother(AccountId person) {
        if (oneself(person)) {
            throw new NotOnOneself();
        }
    }

    /// @throws RolesNotGrantable if it is none, or one beyond what the actor may give
    void requireGrantable(Set<Role> roles) {
        if (roles.isEmpty() || !grantable.containsAll(roles)) {
            throw new RolesNotGrantable();
        }
    }

    /// Whether the organisation may be left without an administrator: a partner may, by the platform, which can invite
    /// another one.
    boolean mayTakeTheLast() {
        return actor.is(Role.ADMIN) && !organisation.platform();
    }
}
