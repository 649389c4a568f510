package org.partnerportal.ocr;

import java.awt.GraphicsEnvironment;
import java.util.Arrays;

/// The fonts that drawn papers need.
public final class Fonts {

    public static final String SANS = "Noto Sans CJK SC";
    public static final String SERIF = "Noto Serif CJK SC";

    private Fonts() {}

    /// Fails where the machine does not have the font: a drawing of empty boxes proves nothing.
    public static void require(String font) {
        var known = GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames();
        if (!Arrays.asList(known).contains(font)) {
            throw new IllegalStateException("The font " + font
                    + " is needed to draw Chinese papers. On Debian: apt-get install fonts-noto-cjk");
        }
    }
}
