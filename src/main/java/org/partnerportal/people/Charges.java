package org.partnerportal.people;

import java.util.Set;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.access.Role;
import org.partnerportal.partner.PartnerGate;
import org.partnerportal.partner.PartnerKinds;
import org.springframework.stereotype.Component;

/// Of whom the person signed in is in charge. Each use case on people comes through here first.
@Component
class Charges {

    private final CurrentActor current;
    private final PartnerKinds kinds;
    private final PartnerGate gate;

    Charges(CurrentActor current, PartnerKinds kinds, PartnerGate gate) {
        this.current = current;
        this.gate = gate;
        this.kinds = kinds;
    }

    /// The person's own organisation.
    Organisation own() {
        return new Organisation(
                current.actor().is(Role.ADMIN) ? null : current.actor().partner());
    }

    boolean any(Organisation organisation) {
        return !grantable(organisation).isEmpty();
    }

    /// @throws PersonNotFound if the person is not in charge there: whose people one may not see are not there
    Charge of(Organisation organisation) {
        var grantable = grantable(organisation);
        if (grantable.isEmpty()) {
            throw new PersonNotFound();
        }
        return new Charge(current.actor(), organisation, grantable);
    }

    /// Lets somebody in, or lets them do more, only where the actor's organisation may start something new. Closing
    /// accounts and ending sessions is never withheld: it protects.
    void requireMayStart() {
        if (current.actor().partner() != null) {
            gate.requireMayStart();
        }
    }

    private Set<Role> grantable(Organisation organisation) {
        var partner = organisation.partner();
        var kind = partner == null ? null : kinds.of(partner).orElse(null);
        return GrantableRoles.of(current.actor(), organisation, kind);
    }
}
