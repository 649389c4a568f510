package org.partnerportal.document;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/// A file on its way in: sealed and hashed as it comes, looked at, then kept. Closed before that, it leaves nothing.
final class Arrival implements Closeable {

    private static final int PIECE = 64 * 1024;

    private final DocumentId document;
    private final DocumentKey key;
    private final PendingBlob pending;

    Arrival(DocumentId document, DocumentKey key, PendingBlob pending) {
        this.document = document;
        this.key = key;
        this.pending = pending;
    }

    DocumentId document() {
        return document;
    }

    WrappedKey wrappedKey() {
        return key.wrapped();
    }

    /// Takes in the bytes for the field at `fieldPath`.
    ///
    /// @throws RefusedFile if such a file is not taken
    FileContent take(InputStream bytes, String fieldPath, Inspection inspection) throws IOException, RefusedFile {
        var prefix = bytes.readNBytes(DocumentFormat.PREFIX);
        if (prefix.length == 0) {
            throw new RefusedFile(RefusalReason.EMPTY);
        }
        var format = DocumentFormat.of(prefix, fieldPath).orElseThrow(() -> new RefusedFile(RefusalReason.WRONG_TYPE));
        var sha256 = new Sha256();
        var whole = new SequenceInputStream(new ByteArrayInputStream(prefix), bytes);
        var size = copy(whole, sha256, format.limit());
        try (var plain = readBack()) {
            return new FileContent(format, size, sha256.hex(), inspection.pages(format, plain));
        }
    }

    /// Makes the file durable; it is read back once to see that it is what came in.
    void keep(FileContent content) throws IOException {
        pending.force();
        try (var plain = readBack()) {
            if (plain.length() != content.size() || !Sha256.of(plain).equals(content.sha256())) {
                throw new IOException("The store gave back other bytes than it was given");
            }
        }
        pending.commit();
    }

    @Override
    public void close() throws IOException {
        pending.close();
    }

    private long copy(InputStream bytes, Sha256 sha256, long limit) throws IOException, RefusedFile {
        var size = 0L;
        try (var sealing = key.sealing(name(), pending.sink())) {
            var piece = new byte[PIECE];
            for (int count; (count = bytes.read(piece)) >= 0; size += count) {
                if (size + count > limit) {
                    throw new RefusedFile(RefusalReason.TOO_LARGE);
                }
                sha256.add(piece, count);
                sealing.write(piece, 0, count);
            }
        }
        return size;
    }

    private PlainBytes readBack() throws IOException {
        return PlainBytes.of(key.opening(name(), pending.readBack()));
    }

    private BlobName name() {
        return BlobName.original(document);
    }
}
