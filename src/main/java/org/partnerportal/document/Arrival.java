package org.partnerportal.document;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.partnerportal.fileformat.DocumentFormat;
import org.partnerportal.fileformat.FileWalk;
import org.partnerportal.fileformat.FlawedFile;
import org.partnerportal.fileformat.Inspection;
import org.partnerportal.fileformat.PlainBytes;

/// A file on its way in: sealed and hashed as it comes, looked at, then kept. Closed before that, it leaves nothing.
final class Arrival implements Closeable {

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
    FileContent take(InputStream bytes, String fieldPath, Examination examination) throws IOException, RefusedFile {
        var prefix = bytes.readNBytes(DocumentFormat.PREFIX);
        if (prefix.length == 0) {
            throw new RefusedFile(RefusalReason.EMPTY);
        }
        var format = DocumentFormat.of(prefix, fieldPath).orElseThrow(() -> notTaken(prefix));
        try {
            var incoming =
                    taken(new SequenceInputStream(new ByteArrayInputStream(prefix), new LentStream(bytes)), format);
            return incoming.content(format, examination.passed(format, this::readBack));
        } catch (FlawedFile flawed) {
            throw new RefusedFile(RefusalReason.of(flawed.flaw()));
        }
    }

    /// Makes the file durable; while the disk is at it, it is read back once to see that it is what came in.
    void keep(FileContent content) throws IOException {
        var forcing = new FutureTask<Void>(() -> {
            pending.force();
            return null;
        });
        Thread.ofVirtual().name("force-to-disk").start(forcing);
        try {
            requireSame(content);
        } finally {
            done(forcing);
        }
        pending.commit();
    }

    private static RefusedFile notTaken(byte[] prefix) {
        return new RefusedFile(DocumentFormat.archive(prefix) ? RefusalReason.ARCHIVE : RefusalReason.WRONG_TYPE);
    }

    private void requireSame(FileContent content) throws IOException {
        try (var plain = readBack()) {
            if (plain.length() != content.size() || !Sha256.of(plain).equals(content.sha256())) {
                throw new IOException("The store gave back other bytes than it was given");
            }
        }
    }

    private static void done(FutureTask<Void> forcing) throws IOException {
        try {
            forcing.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException disk ? disk : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    // The sealing must have ended before anything can be read back.
    private Incoming taken(InputStream bytes, DocumentFormat format) throws IOException, FlawedFile {
        try (var sealing = key.sealing(name(), pending.sink())) {
            var incoming = new Incoming(bytes, sealing, format.limit());
            Inspection.walk(format, new FileWalk(incoming));
            return incoming;
        }
    }

    @Override
    public void close() throws IOException {
        pending.close();
    }

    private PlainBytes readBack() throws IOException {
        return PlainBytes.of(key.opening(name(), pending.readBack()));
    }

    private BlobName name() {
        return BlobName.original(document);
    }
}
