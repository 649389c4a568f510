package org.partnerportal.document;

import java.util.List;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.Subject;

/// A document was taken away from its field; it is kept, but no longer current.
public record DocumentRemoved(Subject subject, DocumentId document, String fieldPath, String fileName)
        implements DomainEvent {

    @Override
    public String action() {
        return "document.removed";
    }

    @Override
    public List<Change> changes() {
        return List.of(new Change(fieldPath, fileName + " (" + document + ")", null));
    }
}
