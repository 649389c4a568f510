package org.partnerportal.document;

import java.util.List;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.Subject;

/// Somebody took a copy of a document's original away.
public record DocumentDownloaded(Subject subject, DocumentId document, String fieldPath) implements DomainEvent {

    @Override
    public String action() {
        return "document.downloaded";
    }

    @Override
    public List<Change> changes() {
        return List.of(new Change(fieldPath, null, document.toString()));
    }

    @Override
    public boolean lookOnly() {
        return true;
    }
}
