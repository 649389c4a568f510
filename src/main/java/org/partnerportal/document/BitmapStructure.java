package org.partnerportal.document;

import java.io.IOException;

/// What a BMP says of itself; its reader would paint missing rows black without a word.
final class Bitmap {

    private static final int FILE_SIZE = 2;
    private static final int PIXELS_AT = 10;
    private static final int HEADER_SIZE = 14;
    private static final int WIDTH = 18;
    private static final int HEIGHT = 22;
    private static final int BITS_PER_PIXEL = 28;
    private static final int COMPRESSION = 30;
    private static final int CORE_HEADER = 12;
    private static final int RUN_LENGTH_8 = 1;
    private static final int RUN_LENGTH_4 = 2;

    private final PlainBytes bytes;

    private Bitmap(PlainBytes bytes) {
        this.bytes = bytes;
    }

    static void requireWhole(PlainBytes bytes) throws IOException {
        if (bytes.length() < new Bitmap(bytes).expectedLength()) {
            throw new IOException("The bitmap is cut off");
        }
    }

    private long expectedLength() throws IOException {
        var compression = number(COMPRESSION, 4);
        var countable =
                number(HEADER_SIZE, 4) > CORE_HEADER && compression != RUN_LENGTH_8 && compression != RUN_LENGTH_4;
        return countable ? number(PIXELS_AT, 4) + rowBytes() * Math.abs((int) number(HEIGHT, 4)) : number(FILE_SIZE, 4);
    }

    // Each row is filled up to a multiple of four bytes.
    private long rowBytes() throws IOException {
        return (number(WIDTH, 4) * number(BITS_PER_PIXEL, 2) + 31) / 32 * 4;
    }

    private long number(long position, int size) throws IOException {
        var value = 0L;
        for (var at = size - 1; at >= 0; at--) {
            value = value << 8 | bytes.at(position + at);
        }
        return value;
    }
}
