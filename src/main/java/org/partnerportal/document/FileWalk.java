package org.partnerportal.document;

import java.io.IOException;
import java.util.Arrays;
import java.util.zip.CRC32;

/// Somebody else's file, read once from its first byte to its last. Where more is expected than comes, it is refused as
/// broken.
final class FileWalk {

    /// Where the bytes come from.
    @FunctionalInterface
    interface Source {

        /// Fills as much of `piece` as it has; gives how many bytes, or -1 after the last.
        ///
        /// @throws RefusedFile if so much is not taken
        int next(byte[] piece) throws IOException, RefusedFile;
    }

    private static final int PIECE = 64 * 1024;
    private static final int BYTE = 0xFF;

    private final Source source;
    private final byte[] piece = new byte[PIECE];
    private final CRC32 sum = new CRC32();
    private int at;
    private int filled;
    private int summedTo;
    private long passed;

    FileWalk(Source source) {
        this.source = source;
    }

    /// How many bytes lie behind.
    long position() {
        return passed + at;
    }

    /// Whether nothing is left.
    boolean ended() throws IOException, RefusedFile {
        return at == filled && !more();
    }

    int one() throws IOException, RefusedFile {
        require();
        return piece[at++] & BYTE;
    }

    /// Two bytes, the higher first.
    int two() throws IOException, RefusedFile {
        return one() << 8 | one();
    }

    /// Four bytes, the highest first.
    long four() throws IOException, RefusedFile {
        return (long) two() << 16 | two();
    }

    void skip(long count) throws IOException, RefusedFile {
        for (var left = count; left > 0; ) {
            require();
            var step = (int) Math.min(left, filled - at);
            at += step;
            left -= step;
        }
    }

    void expect(byte[] bytes) throws IOException, RefusedFile {
        var found = new byte[bytes.length];
        for (var n = 0; n < found.length; n++) {
            found[n] = (byte) one();
        }
        if (!Arrays.equals(found, bytes)) {
            throw new RefusedFile(RefusalReason.BROKEN);
        }
    }

    /// Goes past the next byte of this value, over whatever is before it.
    void pass(int value) throws IOException, RefusedFile {
        while (true) {
            require();
            while (at < filled) {
                if ((piece[at++] & BYTE) == value) {
                    return;
                }
            }
        }
    }

    /// Goes to the end, whatever comes there.
    void toTheEnd() throws IOException, RefusedFile {
        do {
            at = filled;
        } while (more());
    }

    /// Sums up from here.
    void beginSum() {
        sum.reset();
        summedTo = at;
    }

    /// The CRC-32 of what was walked since.
    long sum() {
        sum.update(piece, summedTo, at - summedTo);
        summedTo = at;
        return sum.getValue();
    }

    private void require() throws IOException, RefusedFile {
        if (ended()) {
            throw new RefusedFile(RefusalReason.BROKEN);
        }
    }

    private boolean more() throws IOException, RefusedFile {
        sum.update(piece, summedTo, filled - summedTo);
        passed += filled;
        at = 0;
        summedTo = 0;
        filled = 0;
        filled = Math.max(0, source.next(piece));
        return filled > 0;
    }
}
