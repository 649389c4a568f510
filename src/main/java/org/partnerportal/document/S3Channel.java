package org.partnerportal.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/// Reads an object of a bucket at any place, in windows of a megabyte: as large as the pieces in which files are
/// sealed.
final class S3Channel implements SeekableByteChannel {

    private static final int WINDOW = 1024 * 1024;

    private final S3Calls calls;
    private final String key;
    private final @Nullable String tag;
    private final long size;
    private byte[] window;
    private long start;
    private long position;
    private boolean open = true;

    private S3Channel(S3Calls calls, String key, Window first) {
        this.calls = calls;
        this.key = key;
        this.tag = first.tag;
        this.size = first.size;
        this.window = first.bytes;
    }

    /// Fetches the beginning at once: whether there is anything is known from then on.
    ///
    /// @throws java.nio.file.NoSuchFileException if there is none by that key
    static S3Channel open(S3Calls calls, String key) throws IOException {
        return new S3Channel(calls, key, Window.fetch(calls, key, 0, null));
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        if (!open) {
            throw new ClosedChannelException();
        }
        if (position >= size) {
            return -1;
        }
        load();
        var from = (int) (position - start);
        var count = Math.min(into.remaining(), window.length - from);
        into.put(window, from, count);
        position += count;
        return count;
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public SeekableByteChannel position(long to) {
        if (to < 0) {
            throw new IllegalArgumentException("Before the start");
        }
        position = to;
        return this;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() {
        open = false;
        window = new byte[0];
    }

    @Override
    public int write(ByteBuffer from) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long to) {
        throw new NonWritableChannelException();
    }

    private void load() throws IOException {
        if (position >= start && position < start + window.length) {
            return;
        }
        var wanted = position / WINDOW * WINDOW;
        var fetched = Window.fetch(calls, key, wanted, tag);
        if (fetched.size != size) {
            throw new StoreUnreachable("The store gave a piece of another file", null);
        }
        window = fetched.bytes;
        start = wanted;
    }

    /// A piece of an object as it came over the line.
    private static final class Window {

        private final @Nullable String tag;
        private final long size;
        private final byte[] bytes;

        private Window(@Nullable String tag, long size, byte[] bytes) {
            this.tag = tag;
            this.size = size;
            this.bytes = bytes;
        }

        static Window fetch(S3Calls calls, String key, long from, @Nullable String tag) throws IOException {
            return calls.ask(
                    key,
                    () -> calls.client()
                            .getObject(
                                    request -> request.bucket(calls.bucket())
                                            .key(key)
                                            .range("bytes=" + from + "-" + (from + WINDOW - 1))
                                            .ifMatch(tag),
                                    (ResponseTransformer<GetObjectResponse, Window>)
                                            (response, bytes) -> of(response, from, bytes)));
        }

        private static Window of(GetObjectResponse response, long from, InputStream bytes) throws IOException {
            var read = bytes.readNBytes(WINDOW + 1);
            var total = total(response);
            if (read.length != Math.min(WINDOW, total - from)) {
                throw new IOException("The store gave more or less than it said");
            }
            return new Window(response.eTag(), total, read);
        }

        private static long total(GetObjectResponse response) {
            var range = response.contentRange();
            return range == null ? response.contentLength() : Long.parseLong(range.substring(range.indexOf('/') + 1));
        }
    }
}
