package org.partnerportal.partner;

import java.util.List;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.shared.Subject;

/// An administrator read a contact's data in full, and said why.
record ContactShown(PartnerId partner, int place, String reason) implements DomainEvent {

    @Override
    public Subject subject() {
        return PartnerSubjects.of(partner);
    }

    @Override
    public String action() {
        return "partner.contact-shown";
    }

    @Override
    public List<Change> changes() {
        return List.of(new Change("contact", null, Integer.toString(place + 1)), new Change("reason", null, reason));
    }

    @Override
    public boolean lookOnly() {
        return true;
    }
}
