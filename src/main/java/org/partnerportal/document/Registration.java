package org.partnerportal.document;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.shared.ChangedMeanwhile;
import org.partnerportal.shared.Subject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes the rows of documents whose bytes are already durable, and tells of it in the same transaction.
@Component
@Transactional
class Registration {

    private static final int NAME_LENGTH = 200;

    private final Documents documents;
    private final RowRing ring;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Registration(Documents documents, RowRing ring, CurrentActor actor, ApplicationEventPublisher events, Clock clock) {
        this.documents = documents;
        this.ring = ring;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /// Enters a document. The owner is asked again: it may have been handed in while the bytes came.
    DocumentSummary enter(ReceiveDocument command, Arrival arrival, FileContent content) {
        ring.requireAttachable(command.owner(), command.fieldPath());
        var replaced = replaced(command);
        var document = stored(command, arrival, content, replaced);
        if (replaced != null && !documents.markReplaced(replaced.id(), document.id())) {
            throw new ChangedMeanwhile();
        }
        documents.add(document);
        var summary = document.summary();
        events.publishEvent(
                replaced == null
                        ? new DocumentReceived(summary.owner(), summary.id(), summary.kind(), summary.fileName())
                        : new DocumentReplaced(
                                summary.owner(), summary.id(), replaced.id(), summary.kind(), summary.fileName()));
        return summary;
    }

    /// Notes that somebody tried to hand in a file with a virus in it.
    void noteInfected(ReceiveDocument command, String virus) {
        events.publishEvent(
                new InfectedFileRefused(command.owner(), command.fieldPath(), plainName(command.fileName()), virus));
    }

    /// Takes a document away from its field.
    void remove(DocumentId id) {
        var summary = documents.find(id).orElseThrow(DocumentNotFound::new).summary();
        ring.requireAttachable(summary.owner(), summary.kind());
        if (!documents.markRemoved(id, clock.instant())) {
            throw new ChangedMeanwhile();
        }
        events.publishEvent(new DocumentRemoved(summary.owner(), id, summary.kind(), summary.fileName()));
    }

    /// Files documents under other fields of their owner, and takes away those that no field holds any more.
    void refile(Subject owner, Map<DocumentId, String> places, Set<DocumentId> nowhere) {
        places.values().forEach(fieldPath -> ring.requireAttachable(owner, fieldPath));
        places.forEach((id, fieldPath) -> documents.file(owner, id, fieldPath));
        nowhere.stream()
                .flatMap(id -> documents.find(id).stream())
                .map(StoredDocument::summary)
                .filter(document -> document.owner().equals(owner))
                .filter(document -> documents.markRemoved(document.id(), clock.instant()))
                .map(document -> new DocumentRemoved(owner, document.id(), document.kind(), document.fileName()))
                .forEach(events::publishEvent);
    }

    private @Nullable StoredDocument replaced(ReceiveDocument command) {
        var id = command.replaces();
        return id == null
                ? null
                : documents
                        .find(id)
                        .filter(each -> each.summary().owner().equals(command.owner())
                                && each.summary().kind().equals(command.fieldPath()))
                        .orElseThrow(DocumentNotFound::new);
    }

    private StoredDocument stored(
            ReceiveDocument command, Arrival arrival, FileContent content, @Nullable StoredDocument replaced) {
        var who = actor.actor();
        var summary = new DocumentSummary(
                arrival.document(),
                command.owner(),
                command.fieldPath(),
                plainName(command.fileName()),
                content.format().mediaType(),
                content.size(),
                content.sha256(),
                content.pages(),
                replaced == null ? 1 : replaced.summary().version() + 1,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                who.name(),
                null,
                Set.of(),
                content.scan(),
                null);
        var series = replaced == null ? arrival.document() : replaced.series();
        return new StoredDocument(summary, series, arrival.wrappedKey(), who.account());
    }

    // Browsers may send a path, and people control characters.
    private static String plainName(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip();
        return plain.substring(0, Math.min(NAME_LENGTH, plain.length()));
    }
}
