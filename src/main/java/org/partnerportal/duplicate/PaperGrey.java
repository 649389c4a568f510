package org.partnerportal.duplicate;

import java.awt.Image;
import java.awt.image.BufferedImage;

/// A picture's light, so many dots on its longer side, row by row.
final class PaperGrey {

    private final int width;
    private final int height;
    private final double[] light;

    private PaperGrey(int width, int height, double[] light) {
        this.width = width;
        this.height = height;
        this.light = light;
    }

    static PaperGrey of(BufferedImage picture, int longer) {
        var by = (double) longer / Math.max(picture.getWidth(), picture.getHeight());
        var width = Math.max(1, (int) Math.round(picture.getWidth() * by));
        var height = Math.max(1, (int) Math.round(picture.getHeight() * by));
        var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = small.createGraphics();
        pen.drawImage(picture.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        pen.dispose();
        var dots = small.getRGB(0, 0, width, height, null, 0, width);
        var light = new double[dots.length];
        for (var dot = 0; dot < dots.length; dot++) {
            light[dot] =
                    0.299 * ((dots[dot] >> 16) & 255) + 0.587 * ((dots[dot] >> 8) & 255) + 0.114 * (dots[dot] & 255);
        }
        return new PaperGrey(width, height, light);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    double at(int x, int y) {
        return light[y * width + x];
    }

    /// The light between dots.
    double between(double x, double y) {
        var left = Math.clamp((int) Math.floor(x), 0, width - 2);
        var top = Math.clamp((int) Math.floor(y), 0, height - 2);
        var right = x - left;
        var down = y - top;
        return (at(left, top) * (1 - right) + at(left + 1, top) * right) * (1 - down)
                + (at(left, top + 1) * (1 - right) + at(left + 1, top + 1) * right) * down;
    }

    boolean holds(double x, double y) {
        return x >= 0 && y >= 0 && x <= width - 1 && y <= height - 1;
    }

    boolean shapedLike(PaperGrey other, double tolerance) {
        return Math.abs(Math.log((double) width * other.height / ((double) height * other.width))) <= tolerance;
    }

    /// A quarter to the right.
    PaperGrey turned() {
        var turned = new double[light.length];
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                turned[x * height + height - 1 - y] = at(x, y);
            }
        }
        return new PaperGrey(/* width= */ height, /* height= */ width, turned);
    }

    PaperGrey mirrored() {
        var mirrored = new double[light.length];
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                mirrored[y * width + width - 1 - x] = at(x, y);
            }
        }
        return new PaperGrey(width, height, mirrored);
    }
}
