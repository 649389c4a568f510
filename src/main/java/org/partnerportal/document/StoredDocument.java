package org.partnerportal.document;

import org.jspecify.annotations.Nullable;
import org.partnerportal.fileformat.DocumentFormat;
import org.partnerportal.shared.AccountId;

/// One version of a document as it is kept: what is shown of it, and what only the module needs. A destroyed one has no
/// key.
///
/// `series` is the first version's id, shared by all versions.
record StoredDocument(
        DocumentSummary summary,
        DocumentId series,
        @Nullable WrappedKey wrappedKey,
        @Nullable AccountId uploader) {

    DocumentId id() {
        return summary.id();
    }

    /// Whether it is kept from everybody.
    boolean quarantined() {
        return summary.scan() == ScanState.INFECTED;
    }

    DocumentFormat format() {
        return DocumentFormat.of(summary.mediaType());
    }
}
