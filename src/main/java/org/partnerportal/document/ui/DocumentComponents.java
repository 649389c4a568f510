package org.partnerportal.document.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.Consumer;
import org.partnerportal.document.DocumentId;
import org.partnerportal.document.DocumentIntake;
import org.partnerportal.document.DocumentSummary;
import org.partnerportal.document.DocumentViewing;
import org.partnerportal.uikit.LiveUpdates;
import org.partnerportal.uikit.Moments;

/// Makes the components other modules embed.
@org.springframework.stereotype.Component
public class DocumentComponents {

    private final Desk desk;

    DocumentComponents(
            DocumentIntake intake, DocumentViewing viewing, ScanNotice notice, Moments moments, LiveUpdates live) {
        this.desk = new Desk(intake, viewing, notice, moments, live);
    }

    /// A slot for the documents of one field. Of `documents` it shows those of its field; `changed` hears of the
    /// field's documents whenever one came or went, after that is durable.
    public DocumentSlot slot(SlotOptions options, List<DocumentSummary> documents, Consumer<List<DocumentId>> changed) {
        return new DocumentSlot(options, documents, changed, desk);
    }

    /// What was noticed in a document's picture and by the virus scanner, for whoever judges it; nothing is seen of it
    /// where there is nothing.
    public Component flaws(DocumentSummary document) {
        return FlawNotes.plain().show(document);
    }

    /// A viewer with nothing in it yet.
    public DocumentViewer viewer() {
        return new DocumentViewer(desk);
    }
}
