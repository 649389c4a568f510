package org.partnerportal.document;

import java.util.List;
import org.partnerportal.shared.Subject;
import org.springframework.stereotype.Component;

/// Tells an owner's module which of its documents are there and can be opened. That module has let the person through
/// by its own scope; nothing of the documents' content or names is told.
@Component
public class DocumentsAtHand {

    /// A current document.
    ///
    /// @param infected whether a virus was found in it, so that nobody can open it
    public record AtHand(DocumentId id, String fieldPath, boolean infected) {}

    private final Documents documents;

    DocumentsAtHand(Documents documents) {
        this.documents = documents;
    }

    /// The owner's current documents.
    public List<AtHand> of(Subject owner) {
        return documents.current(owner).stream()
                .map(StoredDocument::summary)
                .map(summary -> new AtHand(summary.id(), summary.kind(), summary.scan() == ScanState.INFECTED))
                .toList();
    }
}
