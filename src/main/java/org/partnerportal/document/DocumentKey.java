package org.partnerportal.document;

import com.google.crypto.tink.StreamingAead;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.security.GeneralSecurityException;

/// One document's own key: seals and opens its files, piece by piece.
final class DocumentKey {

    private final StreamingAead aead;
    private final WrappedKey wrapped;

    DocumentKey(StreamingAead aead, WrappedKey wrapped) {
        this.aead = aead;
        this.wrapped = wrapped;
    }

    /// The key as it is kept beside the document.
    WrappedKey wrapped() {
        return wrapped;
    }

    OutputStream sealing(BlobName name, OutputStream sealed) throws IOException {
        try {
            return aead.newEncryptingStream(sealed, name.context());
        } catch (GeneralSecurityException e) {
            throw new IOException("Sealing failed", e);
        }
    }

    /// The plain bytes of a sealed file. Reading fails where it was altered, shortened or is another's.
    SeekableByteChannel opening(BlobName name, SeekableByteChannel sealed) throws IOException {
        try {
            return aead.newSeekableDecryptingChannel(sealed, name.context());
        } catch (GeneralSecurityException e) {
            throw new IOException("Opening failed", e);
        }
    }
}
