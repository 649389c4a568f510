package org.partnerportal.document;

import java.util.List;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.Subject;

/// A document was taken in as the next version of another, which is kept.
public record DocumentReplaced(
        Subject subject, DocumentId document, DocumentId replaced, String fieldPath, String fileName)
        implements DomainEvent {

    @Override
    public String action() {
        return "document.replaced";
    }

    @Override
    public List<Change> changes() {
        return List.of(new Change(fieldPath, replaced.toString(), fileName + " (" + document + ")"));
    }
}
