package org.partnerportal.document;

import java.util.List;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.Subject;

/// Somebody handed in a file in which the virus scanner found something; nothing of it was kept.
public record InfectedFileRefused(Subject subject, String fieldPath, String fileName, String virus)
        implements DomainEvent {

    @Override
    public String action() {
        return "document.infected";
    }

    @Override
    public List<Change> changes() {
        return List.of(new Change(fieldPath, null, fileName + " (" + virus + ")"));
    }
}
