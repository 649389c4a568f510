package org.partnerportal.document;

import java.io.IOException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Removes the files of documents that were destroyed, once that is durable. What cannot be removed now the nightly
/// sweep removes: without a key it is nobody's.
@Component
class DestroyedFiles {

    private static final Logger LOG = LoggerFactory.getLogger(DestroyedFiles.class);

    private final DocumentStore store;

    DestroyedFiles(DocumentStore store) {
        this.store = store;
    }

    @TransactionalEventListener
    void destroyed(DocumentDestroyed event) {
        var document = event.document();
        var pages = IntStream.rangeClosed(1, event.pages()).mapToObj(page -> BlobName.page(document, page));
        Stream.concat(Stream.of(BlobName.original(document), BlobName.thumbnail(document)), pages)
                .forEach(this::remove);
    }

    private void remove(BlobName name) {
        try {
            store.delete(name);
        } catch (IOException later) {
            LOG.warn("A destroyed document's file {} is left to the sweep: {}", name, later.getMessage());
        }
    }
}
