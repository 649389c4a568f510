package org.partnerportal.document;

import java.time.Clock;
import java.util.List;
import org.partnerportal.access.SystemOnly;
import org.partnerportal.shared.Subject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Destroys documents by dropping their keys. From the commit on nobody can read them, wherever copies of the sealed
/// bytes may lie; the files themselves go afterwards.
/// @see <a href="../../../../../docs/decisions/0025-how-long-documents-are-kept.md">decision 0025</a>
@Service
@SystemOnly
public class DocumentShredding {

    private final Documents documents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DocumentShredding(Documents documents, ApplicationEventPublisher events, Clock clock) {
        this.documents = documents;
        this.events = events;
        this.clock = clock;
    }

    /// Destroys all documents of an owner in all their versions, but for those that are destroyed already.
    ///
    /// @return how many it destroyed
    @Transactional
    public int destroy(Subject owner, RetentionBasis basis) {
        var destroyed = documents.all(owner).stream()
                .filter(document -> documents.markDestroyed(document.id(), clock.instant(), basis))
                .map(StoredDocument::summary)
                .toList();
        tell(destroyed, basis);
        return destroyed.size();
    }

    private void tell(List<DocumentSummary> destroyed, RetentionBasis basis) {
        destroyed.forEach(document -> events.publishEvent(
                new DocumentDestroyed(document.owner(), document.id(), document.kind(), basis, document.pages())));
    }
}
