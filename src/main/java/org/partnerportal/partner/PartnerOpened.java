package org.partnerportal.partner;

import java.util.List;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.shared.Subject;

/// A partner was taken into the directory.
public record PartnerOpened(PartnerId partner, String name, List<Change> changes) implements DomainEvent {

    @Override
    public Subject subject() {
        return PartnerSubjects.of(partner);
    }

    @Override
    public String action() {
        return "partner.opened";
    }

    @Override
    public List<Subject> alsoConcerns() {
        return List.of(PartnerSubjects.DIRECTORY);
    }
}
