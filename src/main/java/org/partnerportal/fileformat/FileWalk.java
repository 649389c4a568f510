package org.partnerportal.fileformat;

import java.io.IOException;
import java.util.Arrays;
import java.util.zip.CRC32;

/// Somebody else's file, read once from its first byte to its last. Where more is expected than comes, it is refused as
/// broken.
public final class FileWalk {

    /// Where the bytes come from.
    @FunctionalInterface
    public interface Source {

        /// Fills as much of `piece` as it has; gives how many bytes, or -1 after the last.
        ///
        /// @throws FlawedFile if so much is not taken
        int next(byte[] piece) throws IOException, FlawedFile;
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

    public FileWalk(Source source) {
        this.source = source;
    }

    /// How many bytes lie behind.
    long position() {
        return passed + at;
    }

    /// Whether nothing is left.
    boolean ended() throws IOException, FlawedFile {
        return at == filled && !more();
    }

    int one() throws IOException, FlawedFile {
        require();
        return piece[at++] & BYTE;
    }

    /// Two bytes, the higher first.
    int two() throws IOException, FlawedFile {
        return one() << 8 | one();
    }

    /// Four bytes, the highest first.
    long four() throws IOException, FlawedFile {
        return (long) two() << 16 | two();
    }

    void skip(long count) throws IOException, FlawedFile {
        for (var left = count; left > 0; ) {
            require();
            var step = (int) Math.min(left, filled - at);
            at += step;
            left -= step;
        }
    }

    void expect(byte[] bytes) throws IOException, FlawedFile {
        var found = new byte[bytes.length];
        for (var n = 0; n < found.length; n++) {
            found[n] = (byte) one();
        }
        if (!Arrays.equals(found, bytes)) {
            throw new FlawedFile(Flaw.BROKEN);
        }
    }

    /// Goes past the next byte of this value, over whatever is before it.
    void pass(int value) throws IOException, FlawedFile {
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
    void toTheEnd() throws IOException, FlawedFile {
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

    private void require() throws IOException, FlawedFile {
        if (ended()) {
            throw new FlawedFile(Flaw.BROKEN);
        }
    }

    private boolean more() throws IOException, FlawedFile {
        sum.update(piece, summedTo, filled - summedTo);
        passed += filled;
        at = 0;
        summedTo = 0;
        filled = 0;
        filled = Math.max(0, source.next(piece));
        return filled > 0;
    }
}
