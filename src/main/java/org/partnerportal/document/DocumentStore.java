package org.partnerportal.document;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.time.Instant;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Where sealed files are kept. It sees no plain byte and no key.
interface DocumentStore {

    /// Begins a file.
    PendingBlob begin(BlobName name) throws IOException;

    /// Opens a file.
    ///
    /// @throws java.nio.file.NoSuchFileException if there is none by that name
    SeekableByteChannel open(BlobName name) throws IOException;

    /// Removes a file if it is there.
    void delete(BlobName name) throws IOException;

    /// Removes what crashes left behind before `moment`: unfinished files, and files of documents that `known` does not
    /// give back.
    ///
    /// @return how many were removed
    int sweep(Instant moment, UnaryOperator<Set<DocumentId>> known) throws IOException;
}
