package org.partnerportal.partner;

import java.util.List;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.shared.Subject;

/// A second administrator turned down what another had proposed.
public record StandingTurnedDown(PartnerId partner, PartnerStanding proposed, String reason) implements DomainEvent {

    @Override
    public Subject subject() {
        return PartnerSubjects.of(partner);
    }

    @Override
    public String action() {
        return "partner.turned-down." + proposed;
    }

    @Override
    public List<Change> changes() {
        return List.of(new Change("reason", null, reason));
    }

    @Override
    public List<Subject> alsoConcerns() {
        return List.of(PartnerSubjects.DIRECTORY);
    }
}
