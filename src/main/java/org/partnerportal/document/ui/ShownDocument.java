package org.partnerportal.document.ui;

import org.partnerportal.document.DocumentSummary;

/// A document as the viewer in the browser gets to know it.
record ShownDocument(String id, String name, int pages, int version, boolean video, boolean playable, String note) {

    static ShownDocument of(DocumentSummary document, String note) {
        return new ShownDocument(
                document.id().toString(),
                document.fileName(),
                document.pages(),
                document.version(),
                document.video(),
                document.playable(),
                note);
    }
}
