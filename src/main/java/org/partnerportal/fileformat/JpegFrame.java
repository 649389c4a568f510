package org.partnerportal.fileformat;

import java.io.IOException;

/// What a JPEG says of its picture before the pixels come: its measures, its components, and the tables they need.
final class JpegFrame {

    private static final int BASELINE = 0xC0;
    private static final int EXTENDED = 0xC1;
    private static final int PROGRESSIVE = 0xC2;
    private static final int MOST_COMPONENTS = 4;
    private static final int MOST_SAMPLING = 4;
    private static final int TABLES = 4;
    private static final int EIGHT_BITS = 8;
    private static final int FRAME_HEAD = 6;
    private static final int PER_COMPONENT = 3;
    private static final int SCAN_HEAD = 4;
    private static final int PER_SCANNED = 2;
    private static final int COEFFICIENTS = 64;
    private static final int CODE_LENGTHS = 16;
    private static final int MOST_CODES = 256;

    private final FileWalk walk;
    private int[] components = {};
    private int[] quantisers = {};
    private int quantisersKnown;
    private int codesKnown;
    private int scanned;
    private boolean progressive;

    JpegFrame(FileWalk walk) {
        this.walk = walk;
    }

    /// Whether this marker begins a frame that can be shown: neither lossless nor arithmetically coded.
    static boolean begins(int marker) {
        return marker == BASELINE || marker == EXTENDED || marker == PROGRESSIVE;
    }

    static void require(boolean sound) throws FlawedFile {
        if (!sound) {
            throw new FlawedFile(Flaw.BROKEN);
        }
    }

    void read(int marker, int length) throws IOException, FlawedFile {
        require(components.length == 0 && length >= FRAME_HEAD);
        progressive = marker == PROGRESSIVE;
        require(walk.one() == EIGHT_BITS);
        Picture.requireBearable(walk.two(), walk.two());
        var count = walk.one();
        require(count >= 1 && count <= MOST_COMPONENTS && length == FRAME_HEAD + PER_COMPONENT * count);
        components = new int[count];
        quantisers = new int[count];
        for (var n = 0; n < count; n++) {
            component(n);
        }
    }

    private void component(int n) throws IOException, FlawedFile {
        components[n] = walk.one();
        for (var other = 0; other < n; other++) {
            require(components[other] != components[n]);
        }
        var sampling = walk.one();
        require(isSampling(sampling >> 4) && isSampling(sampling & 0xF));
        quantisers[n] = walk.one();
        require(quantisers[n] < TABLES);
    }

    void quantisation(int length) throws IOException, FlawedFile {
        for (var left = length; left > 0; ) {
            var table = walk.one();
            require(table >> 4 <= 1 && (table & 0xF) < TABLES);
            var size = COEFFICIENTS * (1 + (table >> 4));
            quantisersKnown |= 1 << (table & 0xF);
            walk.skip(size);
            left -= 1 + size;
            require(left >= 0);
        }
    }

    void huffman(int length) throws IOException, FlawedFile {
        for (var left = length; left > 0; ) {
            var table = walk.one();
            require(table >> 4 <= 1 && (table & 0xF) < TABLES);
            var codes = 0;
            for (var n = 0; n < CODE_LENGTHS; n++) {
                codes += walk.one();
            }
            require(codes <= MOST_CODES);
            codesKnown |= bit(table >> 4, table & 0xF);
            walk.skip(codes);
            left -= 1 + CODE_LENGTHS + codes;
            require(left >= 0);
        }
    }

    /// Reads the head of a scan: which of the frame's components come, and by which codes.
    void scan(int length) throws IOException, FlawedFile {
        require(components.length > 0 && length >= SCAN_HEAD);
        var count = walk.one();
        require(count >= 1 && count <= components.length && length == SCAN_HEAD + PER_SCANNED * count);
        var codes = 0;
        for (var n = 0; n < count; n++) {
            var place = place(walk.one());
            require((quantisersKnown & 1 << quantisers[place]) != 0);
            scanned |= 1 << place;
            var tables = walk.one();
            require(tables >> 4 < TABLES && (tables & 0xF) < TABLES);
            codes |= bit(0, tables >> 4) | bit(1, tables & 0xF);
        }
        walk.skip(SCAN_HEAD - 1);
        require(progressive ? codesKnown != 0 : (codesKnown & codes) == codes);
    }

    /// At the end: pixels came for every component.
    void requireComplete() throws FlawedFile {
        require(components.length > 0 && scanned == (1 << components.length) - 1);
    }

    private int place(int component) throws FlawedFile {
        for (var n = 0; n < components.length; n++) {
            if (components[n] == component) {
                return n;
            }
        }
        throw new FlawedFile(Flaw.BROKEN);
    }

    private static boolean isSampling(int factor) {
        return factor >= 1 && factor <= MOST_SAMPLING;
    }

    private static int bit(int kind, int table) {
        return 1 << (kind * TABLES + table);
    }
}
