package org.partnerportal.document;

import java.io.IOException;
import org.partnerportal.fileformat.PlainBytes;
import org.springframework.stereotype.Component;

/// The files of documents that have a row, opened and sealed with the document's own key.
@Component
class SealedFiles {

    private final DocumentStore store;
    private final DocumentKeys keys;

    SealedFiles(DocumentStore store, DocumentKeys keys) {
        this.store = store;
        this.keys = keys;
    }

    /// @throws DocumentQuarantined if a virus was found in it
    PlainBytes open(StoredDocument document, BlobName name) throws IOException {
        if (document.quarantined()) {
            throw new DocumentQuarantined(document.id());
        }
        var key = key(document);
        return PlainBytes.of(key.opening(name, store.open(name)));
    }

    /// @throws DocumentGone if it was destroyed
    private DocumentKey key(StoredDocument document) {
        var wrapped = document.wrappedKey();
        if (wrapped == null) {
            throw new DocumentGone();
        }
        return keys.unwrap(document.id(), wrapped);
    }

    /// Keeps what can be made again: nothing waits for the disk here.
    void put(StoredDocument document, BlobName name, byte[] plain) throws IOException {
        var key = key(document);
        try (var pending = store.begin(name)) {
            try (var sealing = key.sealing(name, pending.sink())) {
                sealing.write(plain);
            }
            pending.commit();
        }
    }

    /// Whether the original is still what was handed in.
    ///
    /// @throws DocumentNotNow if the store does not answer
    boolean intact(StoredDocument document) {
        try (var plain = open(document, BlobName.original(document.id()))) {
            return Sha256.of(plain).equals(document.summary().sha256());
        } catch (IOException e) {
            if (StoreUnreachable.isBehind(e)) {
                throw new DocumentNotNow(document.id(), e);
            }
            return false;
        }
    }
}
