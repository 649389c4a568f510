package org.partnerportal.document;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.Subject;

/// A document that was taken unscanned was scanned, or found to be nothing the scanner takes; open pages then say so.
///
/// @param virus what was found in it, by the scanner's name for it
public record DocumentScanned(
        Subject subject,
        DocumentId document,
        String fieldPath,
        String fileName,
        ScanState state,
        @Nullable String virus)
        implements DomainEvent {

    @Override
    public String action() {
        return "document.scanned-" + state.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public List<Subject> alsoConcerns() {
        return List.of(document.subject());
    }

    @Override
    public List<Change> changes() {
        return List.of(new Change(fieldPath, null, virus == null ? fileName : fileName + " (" + virus + ")"));
    }
}
