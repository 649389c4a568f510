package org.partnerportal.fileformat;

import java.io.IOException;
import java.io.InputStream;

/// A sealed file's plain bytes from the first to the last.
final class PlainStream extends InputStream {

    private final PlainBytes bytes;
    private long position;

    PlainStream(PlainBytes bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read() throws IOException {
        var read = bytes.at(position);
        if (read >= 0) {
            position++;
        }
        return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        var count = bytes.copy(position, into, offset, length);
        if (count > 0) {
            position += count;
        }
        return count;
    }

    // Without reading what is passed over: films are asked for from their middle.
    @Override
    public long skip(long count) {
        var step = Math.clamp(count, 0, bytes.length() - position);
        position += step;
        return step;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
