package org.partnerportal.recognition;

import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.document.DocumentId;
import org.partnerportal.papers.PaperKind;
import org.partnerportal.papers.ReadValue;

/// A field that says something else than its document.
///
/// @param stated what the form says
/// @param read what was read, how surely, and where
public record Difference(FieldPath path, String stated, ReadValue read, DocumentId document, PaperKind paper) {

    // Personal data: never in a log.
    @Override
    public String toString() {
        return "Difference[" + path + "]";
    }
}
