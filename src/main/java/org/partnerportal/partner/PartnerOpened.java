package org.partnerportal.partner;

import java.util.List;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.shared.Subject;

/// A partner was taken into the directory.
public record PartnerOpened(PartnerId partner, String name) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("partner", partner.toString());
    }

    @Override
    public String action() {
        return "partner.opened";
    }

    @Override
    public List<Change> changes() {
        return List.of(new Change("name", null, name));
    }
}
