package org.partnerportal.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/// A sealed file that waits on this machine until it goes into the bucket as one object, or not at all.
final class PendingObject implements PendingBlob {

    private static final Logger LOG = LoggerFactory.getLogger(PendingObject.class);
    private static final int PIECE = 64 * 1024;

    private final Path file;
    private final String key;
    private final S3Calls calls;
    private final DigestOutputStream sink;

    private PendingObject(Path file, String key, S3Calls calls) throws IOException {
        this.file = file;
        this.key = key;
        this.calls = calls;
        this.sink = new DigestOutputStream(
                Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), Sha256.fresh());
    }

    static PendingObject in(Path folder, BlobName name, S3Calls calls) throws IOException {
        Files.createDirectories(folder);
        var file = folder.resolve(name + "." + UUID.randomUUID() + LocalFolder.UNFINISHED);
        return new PendingObject(file, calls.key(name), calls);
    }

    @Override
    public OutputStream sink() {
        return sink;
    }

    // It is the bucket that has to remember.
    @Override
    public void force() {}

    @Override
    public SeekableByteChannel readBack() throws IOException {
        return Files.newByteChannel(file, StandardOpenOption.READ);
    }

    @Override
    public void commit() throws IOException {
        sink.close();
        var sum = sink.getMessageDigest().digest();
        var size = Files.size(file);
        try {
            put(sum);
            requireSame(sum, size);
        } catch (IOException trouble) {
            takeBack();
            throw trouble;
        }
    }

    @Override
    public void close() throws IOException {
        sink.close();
        Files.deleteIfExists(file);
    }

    // The store is told the sum beforehand and refuses what it does not fit, if it is honest.
    private void put(byte[] sum) throws IOException {
        calls.ask(
                key,
                () -> calls.client()
                        .putObject(
                                request -> request.bucket(calls.bucket())
                                        .key(key)
                                        .contentType("application/octet-stream")
                                        .checksumSHA256(Base64.getEncoder().encodeToString(sum)),
                                RequestBody.fromFile(file)));
    }

    private void requireSame(byte[] sum, long size) throws IOException {
        var kept = calls.ask(
                key,
                () -> calls.client()
                        .getObject(request -> request.bucket(calls.bucket()).key(key), (ResponseTransformer<
                                        GetObjectResponse, byte[]>)
                                (response, bytes) -> sumOf(bytes, size)));
        if (!Arrays.equals(sum, kept)) {
            throw new IOException("The store kept other bytes than it was given");
        }
    }

    // Reads one byte more than there should be, and no more.
    private static byte[] sumOf(InputStream bytes, long size) throws IOException {
        var digest = Sha256.fresh();
        var piece = new byte[PIECE];
        var left = size + 1;
        int count;
        while (left > 0 && (count = bytes.read(piece, 0, (int) Math.min(PIECE, left))) > 0) {
            digest.update(piece, 0, count);
            left -= count;
        }
        return digest.digest();
    }

    // It may be there though we were not told so; if it cannot be taken back now, the sweep finds it.
    private void takeBack() {
        try {
            calls.ask(
                    key,
                    () -> calls.client()
                            .deleteObject(
                                    request -> request.bucket(calls.bucket()).key(key)));
        } catch (IOException later) {
            LOG.info("An object that was not taken could not be removed yet: {}", later.getMessage());
        }
    }
}
