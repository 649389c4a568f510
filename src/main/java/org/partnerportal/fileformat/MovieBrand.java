package org.partnerportal.fileformat;

import java.nio.charset.StandardCharsets;

/// What a film of the MP4 and QuickTime family calls itself in its first twelve bytes.
final class MovieBrand {

    /// Stands for every brand that is not QuickTime's own.
    static final String ISO = "video/mp4; family=iso";

    private static final int NAME = 4;
    private static final int BRAND = 8;
    private static final int END = 12;
    private static final String QUICKTIME = "qt  ";

    private MovieBrand() {}

    static boolean iso(byte[] prefix) {
        return prefix.length >= END
                && text(prefix, NAME, BRAND).equals("ftyp")
                && !text(prefix, BRAND, END).equals(QUICKTIME);
    }

    private static String text(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
