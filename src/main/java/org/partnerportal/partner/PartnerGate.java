package org.partnerportal.partner;

import org.partnerportal.access.CurrentActor;
import org.partnerportal.shared.PartnerId;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/// What every command of a partner's own people asks first: whether their organisation may do that now.
@Component
public class PartnerGate {

    private final PartnerProfiles profiles;
    private final CurrentActor current;

    PartnerGate(PartnerProfiles profiles, CurrentActor current) {
        this.profiles = profiles;
        this.current = current;
    }

    /// Lets through what is new only where something new may be started.
    ///
    /// @throws PartnerIsLimited if only what is under way goes on
    /// @throws PartnerIsSuspended if the acting person may only read
    /// @throws PartnerIsClosed if it is over
    public void requireMayStart() {
        profiles.requireMayStart(own());
    }

    /// Lets through only where what is under way may be worked on.
    ///
    /// @throws PartnerIsSuspended if the acting person may only read
    /// @throws PartnerIsClosed if it is over
    public void requireMayAct() {
        var _ = profiles.requireMayAct(own());
    }

    private PartnerId own() {
        var partner = current.actor().partner();
        if (partner == null) {
            throw new AccessDeniedException("Not a partner's staff");
        }
        return partner;
    }
}
