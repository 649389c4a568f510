package org.partnerportal.fileformat;

import java.io.IOException;

/// Whether a PNG is whole, by its chunks: each in its place, of the length it says, with the sum it says.
///
/// The sums cover the pixels too, so that not one bit of them can have changed unnoticed.
final class PngStructure {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int HEADER = 0x49484452;
    private static final int PALETTE = 0x504C5445;
    private static final int DATA = 0x49444154;
    private static final int END = 0x49454E44;
    private static final int HEADER_LENGTH = 13;
    private static final int PALETTE_ENTRY = 3;
    private static final int PALETTE_LENGTH = 256 * PALETTE_ENTRY;
    private static final int INDEXED = 3;

    // The first byte of a chunk's name is a capital where no reader may pass over it.
    private static final int MAY_BE_PASSED_OVER = 0x20000000;

    private final FileWalk walk;
    private int colour;
    private boolean palette;
    private long data;
    private int before;

    private PngStructure(FileWalk walk) {
        this.walk = walk;
    }

    static void requireWhole(FileWalk walk) throws IOException, FlawedFile {
        walk.expect(SIGNATURE);
        var png = new PngStructure(walk);
        while (png.chunk() != END) {
            // one after the other
        }
    }

    private int chunk() throws IOException, FlawedFile {
        var length = walk.four();
        walk.beginSum();
        var type = (int) walk.four();
        require(length <= Integer.MAX_VALUE && (before == 0) == (type == HEADER));
        content(type, length);
        var sum = walk.sum();
        require(walk.four() == sum);
        before = type;
        return type;
    }

    private void content(int type, long length) throws IOException, FlawedFile {
        switch (type) {
            case HEADER -> header(length);
            case PALETTE -> palette(length);
            case DATA -> data(length);
            case END -> require(length == 0 && data > 0);
            default -> {
                require((type & MAY_BE_PASSED_OVER) != 0);
                walk.skip(length);
            }
        }
    }

    private void header(long length) throws IOException, FlawedFile {
        require(length == HEADER_LENGTH);
        Picture.requireBearable(walk.four(), walk.four());
        var depth = walk.one();
        colour = walk.one();
        require(known(colour, depth));
        require(walk.two() == 0);
        require(walk.one() <= 1);
    }

    private void palette(long length) throws IOException, FlawedFile {
        require(!palette && data == 0);
        require(length > 0 && length <= PALETTE_LENGTH && length % PALETTE_ENTRY == 0);
        palette = true;
        walk.skip(length);
    }

    // The parts of the pixels follow one another; nothing comes between.
    private void data(long length) throws IOException, FlawedFile {
        require(before == DATA || data == 0);
        require(colour != INDEXED || palette);
        data += length;
        walk.skip(length);
    }

    private static boolean known(int colour, int depth) {
        return switch (colour) {
            case 0 -> Integer.bitCount(depth) == 1 && depth <= 16;
            case INDEXED -> Integer.bitCount(depth) == 1 && depth <= 8;
            case 2, 4, 6 -> depth == 8 || depth == 16;
            default -> false;
        };
    }

    private static void require(boolean sound) throws FlawedFile {
        if (!sound) {
            throw new FlawedFile(Flaw.BROKEN);
        }
    }
}
