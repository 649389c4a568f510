package org.partnerportal.document;

import java.util.List;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.Subject;

/// A document's time was over and its key was dropped: nobody can read it any more. Whoever keeps something that was
/// made from it forgets that in the same transaction.
public record DocumentDestroyed(Subject subject, DocumentId document, String fieldPath, RetentionBasis basis, int pages)
        implements DomainEvent {

    @Override
    public String action() {
        return "document.destroyed";
    }

    @Override
    public List<Change> changes() {
        return List.of(new Change(fieldPath, document.toString(), null), new Change("basis", null, basis.name()));
    }
}
