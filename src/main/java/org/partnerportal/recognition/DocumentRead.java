package org.partnerportal.recognition;

import java.util.List;
import org.partnerportal.document.DocumentId;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.Subject;

/// The reading of a document came to an end; open pages can propose what it says. What it says stays out of the event.
public record DocumentRead(Subject subject, DocumentId document, ReadingState state) implements DomainEvent {

    @Override
    public String action() {
        return "recognition.document-read";
    }

    @Override
    public List<Change> changes() {
        return List.of(new Change("document", null, document + " (" + state + ")"));
    }
}
