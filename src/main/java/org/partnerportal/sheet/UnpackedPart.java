package org.partnerportal.sheet;

import java.io.IOException;
import java.io.InputStream;

/// A part of an Excel file as it is unpacked, no further than is allowed.
///
/// A parser keeps a tag whole in memory, its names and attributes with it, so what stands between two `<` is bounded
/// too. In UTF-16 that could not be seen byte by byte; nobody writes workbooks in it, and its zeros give it away.
final class UnpackedPart extends InputStream {

    private static final int LONGEST_TAG = 1024 * 1024;

    private final InputStream bytes;
    private final Allowance allowance;
    private int sinceTag;

    UnpackedPart(InputStream bytes, Allowance allowance) {
        this.bytes = bytes;
        this.allowance = allowance;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        var count = bytes.read(into, from, length);
        if (count > 0) {
            allowance.spend(count);
            look(into, from, from + count);
        }
        return count;
    }

    private void look(byte[] read, int from, int to) {
        for (var at = from; at < to; at++) {
            sinceTag = read[at] == '<' ? 0 : sinceTag + 1;
            if (read[at] == 0 || sinceTag > LONGEST_TAG) {
                throw new UnreadableSheet();
            }
        }
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
