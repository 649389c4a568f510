package org.partnerportal.fileformat;

import java.io.IOException;

/// Whether a BMP is whole, by what it says of itself; its reader would paint missing rows black without a word.
final class BitmapStructure {

    private static final byte[] NAME = {'B', 'M'};
    private static final int RESERVED = 4;
    private static final int FILE_HEADER = 14;
    private static final int CORE_HEADER = 12;
    private static final int INFORMATION_HEADER = 40;
    private static final int LARGEST_HEADER = 124;
    private static final int PLAIN = 0;
    private static final int RUN_LENGTH_8 = 1;
    private static final int RUN_LENGTH_4 = 2;
    private static final int BIT_FIELDS = 3;

    private final FileWalk walk;

    private BitmapStructure(FileWalk walk) {
        this.walk = walk;
    }

    static void requireWhole(FileWalk walk) throws IOException, FlawedFile {
        var expected = new BitmapStructure(walk).expectedLength();
        walk.toTheEnd();
        require(walk.position() >= expected);
    }

    private long expectedLength() throws IOException, FlawedFile {
        walk.expect(NAME);
        var fileSize = four();
        walk.skip(RESERVED);
        var pixelsAt = four();
        var header = four();
        require(header == CORE_HEADER || (header >= INFORMATION_HEADER && header <= LARGEST_HEADER));
        require(pixelsAt >= FILE_HEADER + header);
        var core = header == CORE_HEADER;
        var width = core ? two() : four();
        // Negative where the rows stand from the top to the bottom.
        var height = core ? two() : Math.abs((long) (int) four());
        Picture.requireBearable(width, height);
        require(two() == 1);
        var bits = two();
        require(known(bits));
        var compression = core ? PLAIN : four();
        require(compression <= BIT_FIELDS);
        var counted = compression == RUN_LENGTH_8 || compression == RUN_LENGTH_4;
        return counted ? Math.max(fileSize, pixelsAt + 1) : pixelsAt + rowBytes(width, bits) * height;
    }

    // Each row is filled up to a multiple of four bytes.
    private static long rowBytes(long width, int bits) {
        return (width * bits + 31) / 32 * 4;
    }

    private static boolean known(int bits) {
        return switch (bits) {
            case 1, 4, 8, 16, 24, 32 -> true;
            default -> false;
        };
    }

    private int two() throws IOException, FlawedFile {
        return walk.one() | walk.one() << 8;
    }

    private long four() throws IOException, FlawedFile {
        return two() | (long) two() << 16;
    }

    private static void require(boolean sound) throws FlawedFile {
        if (!sound) {
            throw new FlawedFile(Flaw.BROKEN);
        }
    }
}
