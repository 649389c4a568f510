package org.partnerportal.partner;

import java.util.List;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.shared.Subject;

/// An administrator proposed to suspend or close a partner.
public record StandingProposed(PartnerId partner, StandingProposal proposal) implements DomainEvent {

    @Override
    public Subject subject() {
        return PartnerSubjects.of(partner);
    }

    @Override
    public String action() {
        return "partner.proposed." + proposal.standing();
    }

    @Override
    public List<Change> changes() {
        var reason = new Change("reason", null, proposal.reason());
        var until = proposal.until();
        return until == null ? List.of(reason) : List.of(reason, new Change("until", null, until.toString()));
    }

    @Override
    public List<Subject> alsoConcerns() {
        return List.of(PartnerSubjects.DIRECTORY);
    }
}
