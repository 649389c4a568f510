package org.partnerportal.recognition;

import java.util.List;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.document.DocumentId;
import org.partnerportal.papers.PaperKind;
import org.partnerportal.papers.ReadValue;

/// What was read on a document.
///
/// @param field the field the document answers
/// @param values what was found; empty unless it was read
public record DocumentReading(
        DocumentId document, FieldPath field, PaperKind kind, ReadingState state, List<ReadValue> values) {

    public DocumentReading {
        values = List.copyOf(values);
    }
}
