package org.partnerportal.document;

import java.util.List;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.Subject;

/// A document was taken in and is durable.
public record DocumentReceived(Subject subject, DocumentId document, String fieldPath, String fileName)
        implements DomainEvent {

    @Override
    public String action() {
        return "document.received";
    }

    @Override
    public List<Change> changes() {
        return List.of(new Change(fieldPath, null, fileName + " (" + document + ")"));
    }
}
