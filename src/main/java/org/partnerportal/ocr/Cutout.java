package org.partnerportal.ocr;

import java.awt.image.BufferedImage;

/// Cuts out of a picture the place where something was read, turned upright, so that a person can compare.
public final class Cutout {

    // So much of the height is left around the text.
    private static final double MARGIN = 0.25;
    private static final int MOST_DOTS = 1200;

    private Cutout() {}

    /// The place with a little around it.
    public static BufferedImage of(BufferedImage picture, Quad place) {
        var slab = Slab.of(place, picture.getWidth(), picture.getHeight());
        var around = slab.grown(slab.height() * MARGIN);
        var scale = Math.min(1, MOST_DOTS / around.length());
        return Canvas.cut(picture, around, Math.max(1, (int) Math.round(around.length() * scale)), Math.max(1, (int)
                Math.round(around.height() * scale)));
    }
}
