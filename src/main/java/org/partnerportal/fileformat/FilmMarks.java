package org.partnerportal.fileformat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/// Tells films apart that the library takes for something else.
final class FilmMarks {

    private static final int NAME = 4;
    private static final int BRAND = 8;
    private static final int END = 12;
    private static final String QUICKTIME = "qt  ";

    // As they stand in the file: the container of Windows Media, and a stream of moving pictures within.
    private static final String WINDOWS_MEDIA = text("3026B2758E66CF11A6D900AA0062CE6C");
    private static final String MOVING_PICTURES = text("C0EF19BC4D5BCF11A8FD00805F5C442B");

    private FilmMarks() {}

    /// Whether it is of the MP4 and QuickTime family, but not of QuickTime's own brand.
    static boolean mp4(byte[] prefix) {
        return prefix.length >= END
                && text(prefix, NAME, BRAND).equals("ftyp")
                && !text(prefix, BRAND, END).equals(QUICKTIME);
    }

    /// Whether it is Windows Media, of whatever kind.
    static boolean windowsMedia(byte[] prefix) {
        return text(prefix, 0, prefix.length).startsWith(WINDOWS_MEDIA);
    }

    /// Whether Windows Media has moving pictures in it, rather than sound alone.
    static boolean movingPictures(byte[] prefix) {
        return text(prefix, 0, prefix.length).contains(MOVING_PICTURES);
    }

    private static String text(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    private static String text(String hex) {
        return new String(HexFormat.of().parseHex(hex), StandardCharsets.ISO_8859_1);
    }
}
