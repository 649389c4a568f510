package org.partnerportal.ocr;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/// Draws pictures anew in another size or turned, as plain RGB.
final class Canvas {

    private Canvas() {}

    /// The picture in this size; made smaller by halves, so that no stroke is skipped.
    static BufferedImage scaled(BufferedImage picture, int width, int height) {
        var current = picture;
        while (current.getWidth() >= 2 * width && current.getHeight() >= 2 * height) {
            current = drawn(current, current.getWidth() / 2, current.getHeight() / 2);
        }
        return drawn(current, width, height);
    }

    /// What the slab covers, turned upright, in this size.
    static BufferedImage cut(BufferedImage picture, Slab slab, int width, int height) {
        var cut = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = pen(cut);
        var turn = AffineTransform.getScaleInstance(width / slab.length(), height / slab.height());
        turn.translate(slab.length() / 2, slab.height() / 2);
        turn.rotate(-slab.angle());
        turn.translate(-slab.x(), -slab.y());
        pen.drawImage(picture, turn, null);
        pen.dispose();
        return cut;
    }

    private static BufferedImage drawn(BufferedImage picture, int width, int height) {
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = pen(drawn);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }

    private static Graphics2D pen(BufferedImage on) {
        var pen = on.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        return pen;
    }
}
