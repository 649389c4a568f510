package org.partnerportal.document;

import java.util.List;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.Subject;

/// Somebody looked at a page of a document in full. A thumbnail is no such look.
public record DocumentViewed(Subject subject, DocumentId document, String fieldPath, int page) implements DomainEvent {

    @Override
    public String action() {
        return "document.viewed";
    }

    @Override
    public List<Change> changes() {
        return List.of(new Change(fieldPath, null, document + " #" + page));
    }

    @Override
    public boolean lookOnly() {
        return true;
    }
}
