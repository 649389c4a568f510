package org.partnerportal.fileformat;

import java.io.IOException;

/// Whether a JPEG is whole, by its markers: from the start to the end of the picture, with a frame, the tables it
/// names, and pixels for each of its components.
///
/// What is inside the pixels' data cannot be seen this way. What follows the picture's end is passed over: phones put
/// films and second pictures there, and nothing of it is ever shown.
final class JpegStructure {

    private static final int MARKER = 0xFF;
    private static final int STUFFING = 0;
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int QUANTISATION = 0xDB;
    private static final int RESTART_INTERVAL = 0xDD;
    private static final int HUFFMAN = 0xC4;
    private static final int FIRST_RESTART = 0xD0;
    private static final int LAST_RESTART = 0xD7;
    private static final int RESTARTS = 8;
    private static final int FIRST_APPLICATION = 0xE0;
    private static final int LAST_APPLICATION = 0xEF;
    private static final int COMMENT = 0xFE;
    private static final int LENGTH = 2;

    private final FileWalk walk;
    private final JpegFrame frame;
    private boolean restarts;

    private JpegStructure(FileWalk walk) {
        this.walk = walk;
        this.frame = new JpegFrame(walk);
    }

    static void requireWhole(FileWalk walk) throws IOException, FlawedFile {
        JpegFrame.require(walk.one() == MARKER && walk.one() == START);
        var jpeg = new JpegStructure(walk);
        for (var marker = jpeg.marker(); marker != END; ) {
            marker = marker == SCAN ? jpeg.scan() : jpeg.segment(marker);
        }
        jpeg.frame.requireComplete();
    }

    // Any number of fill bytes may stand before a marker, and nothing else.
    private int marker() throws IOException, FlawedFile {
        JpegFrame.require(walk.one() == MARKER);
        return afterFill();
    }

    private int afterFill() throws IOException, FlawedFile {
        int marker;
        do {
            marker = walk.one();
        } while (marker == MARKER);
        return marker;
    }

    private int segment(int marker) throws IOException, FlawedFile {
        var length = length();
        var begin = walk.position();
        switch (marker) {
            case QUANTISATION -> frame.quantisation(length);
            case HUFFMAN -> frame.huffman(length);
            case RESTART_INTERVAL -> {
                JpegFrame.require(length == 2);
                restarts = walk.two() > 0;
            }
            default -> other(marker, length);
        }
        JpegFrame.require(walk.position() - begin == length);
        return marker();
    }

    private void other(int marker, int length) throws IOException, FlawedFile {
        if (JpegFrame.begins(marker)) {
            frame.read(marker, length);
        } else {
            JpegFrame.require((marker >= FIRST_APPLICATION && marker <= LAST_APPLICATION) || marker == COMMENT);
            walk.skip(length);
        }
    }

    private int scan() throws IOException, FlawedFile {
        frame.scan(length());
        for (var restart = 0; ; restart++) {
            var marker = afterPixels();
            if (marker < FIRST_RESTART || marker > LAST_RESTART) {
                return marker;
            }
            JpegFrame.require(restarts && marker == FIRST_RESTART + restart % RESTARTS);
        }
    }

    private int afterPixels() throws IOException, FlawedFile {
        var marker = STUFFING;
        while (marker == STUFFING) {
            walk.pass(MARKER);
            marker = afterFill();
        }
        return marker;
    }

    private int length() throws IOException, FlawedFile {
        var length = walk.two() - LENGTH;
        JpegFrame.require(length >= 0);
        return length;
    }
}
