package org.partnerportal.document;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// One of a document's files in the store: the original, or what was made from it to be shown.
record BlobName(DocumentId document, String part) {

    static BlobName original(DocumentId document) {
        return new BlobName(document, "original");
    }

    static BlobName page(DocumentId document, int page) {
        return new BlobName(document, "page-" + page);
    }

    static BlobName thumbnail(DocumentId document) {
        return new BlobName(document, "thumbnail");
    }

    static Optional<BlobName> parse(String text) {
        var dot = text.indexOf('.');
        return dot < 0
                ? Optional.empty()
                : DocumentId.parse(text.substring(0, dot)).map(id -> new BlobName(id, text.substring(dot + 1)));
    }

    /// What the sealed bytes are bound to, so that no file opens in another's place.
    byte[] context() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return document + "." + part;
    }
}
