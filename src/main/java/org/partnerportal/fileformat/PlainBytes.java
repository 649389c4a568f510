package org.partnerportal.fileformat;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// A sealed file's plain bytes, any of them at any time, of which only a small piece is in memory.
public final class PlainBytes implements Closeable {

    private static final int PIECE = 32 * 1024;

    private final SeekableByteChannel channel;
    private final byte[] piece = new byte[PIECE];
    private final long length;
    private long start;
    private int filled;

    // Only after the first read does the channel know its size.
    private PlainBytes(SeekableByteChannel channel) throws IOException {
        this.channel = channel;
        this.filled = fill();
        this.length = channel.size();
    }

    /// Takes over the channel, whatever comes of it.
    public static PlainBytes of(SeekableByteChannel channel) throws IOException {
        try {
            return new PlainBytes(channel);
        } catch (IOException unreadable) {
            channel.close();
            throw unreadable;
        }
    }

    /// A small file's bytes, which are in memory already.
    public static PlainBytes of(byte[] bytes) throws IOException {
        return of(new SeekableInMemoryByteChannel(bytes));
    }

    public long length() {
        return length;
    }

    /// The byte at `position`, or -1 after the end.
    int at(long position) throws IOException {
        return load(position) ? piece[(int) (position - start)] & 0xFF : -1;
    }

    /// Copies bytes from `position` on; gives how many, or -1 after the end.
    public int copy(long position, byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!load(position)) {
            return -1;
        }
        var from = (int) (position - start);
        var count = Math.min(length, filled - from);
        System.arraycopy(piece, from, into, offset, count);
        return count;
    }

    /// Everything; for files of the portal's own making, which are small.
    public byte[] all() throws IOException {
        var all = new byte[Math.toIntExact(length())];
        var done = 0;
        for (int count; (count = copy(done, all, done, all.length - done)) > 0; done += count) {
            // until all are there
        }
        return all;
    }

    /// From the first to the last; closing it closes these bytes.
    public InputStream stream() {
        return new PlainStream(this);
    }

    boolean open() {
        return channel.isOpen();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private boolean load(long position) throws IOException {
        if (position >= start && position < start + filled) {
            return true;
        }
        if (position >= length) {
            return false;
        }
        channel.position(position);
        filled = 0;
        start = position;
        filled = fill();
        return filled > 0;
    }

    private int fill() throws IOException {
        var buffer = ByteBuffer.wrap(piece);
        while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
            // until the piece is full or the file ends
        }
        return buffer.position();
    }
}
