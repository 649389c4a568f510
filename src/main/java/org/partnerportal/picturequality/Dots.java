package org.partnerportal.picturequality;

import java.awt.image.BufferedImage;

/// A picture's dots, at most a thousand to a side: what a flaw looks like must not depend on the camera.
final class Dots {

    private static final int MOST = 1000;

    private final int width;
    private final int height;
    private final int[] colours;
    private final float[] light;

    private Dots(int width, int height, int[] colours, float[] light) {
        this.width = width;
        this.height = height;
        this.colours = colours;
        this.light = light;
    }

    private Dots(int width, int height, int[] colours) {
        this(width, height, colours, new float[colours.length]);
        for (var place = 0; place < colours.length; place++) {
            light[place] = lightOf(colours[place]);
        }
    }

    static Dots of(BufferedImage picture) {
        var plain = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = plain.createGraphics();
        pen.drawImage(picture, 0, 0, null);
        pen.dispose();
        var colours = plain.getRGB(0, 0, plain.getWidth(), plain.getHeight(), null, 0, plain.getWidth());
        return new Dots(plain.getWidth(), plain.getHeight(), colours).within(MOST);
    }

    /// The same picture with no more than so many dots to a side, each the mean of those it stands for.
    Dots within(int most) {
        var scale = (double) Math.max(width, height) / most;
        if (scale <= 1) {
            return this;
        }
        var newWidth = Math.max(1, (int) Math.round(width / scale));
        var newHeight = Math.max(1, (int) Math.round(height / scale));
        var means = new int[newWidth * newHeight];
        for (var y = 0; y < newHeight; y++) {
            for (var x = 0; x < newWidth; x++) {
                means[y * newWidth + x] = mean(
                        x * width / newWidth,
                        y * height / newHeight,
                        Math.max(x * width / newWidth + 1, (x + 1) * width / newWidth),
                        Math.max(y * height / newHeight + 1, (y + 1) * height / newHeight));
            }
        }
        return new Dots(newWidth, newHeight, means);
    }

    /// The same dots, the light of each the mean of the nine around it: a sensor's noise goes, an edge stays.
    Dots softened() {
        var soft = light.clone();
        for (var y = 1; y < height - 1; y++) {
            for (var x = 1; x < width - 1; x++) {
                var sum = 0f;
                for (var row = y - 1; row <= y + 1; row++) {
                    var place = row * width + x;
                    sum += light[place - 1] + light[place] + light[place + 1];
                }
                soft[y * width + x] = sum / 9;
            }
        }
        return new Dots(width, height, colours, soft);
    }

    /// The mean colour of a rectangle whose right and lower ends lie outside of it.
    int mean(int left, int top, int right, int bottom) {
        var red = 0L;
        var green = 0L;
        var blue = 0L;
        for (var y = top; y < bottom; y++) {
            for (var place = y * width + left; place < y * width + right; place++) {
                red += red(colours[place]);
                green += green(colours[place]);
                blue += blue(colours[place]);
            }
        }
        var count = (long) (right - left) * (bottom - top);
        return (int) (red / count) << 16 | (int) (green / count) << 8 | (int) (blue / count);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    float light(int x, int y) {
        return light[y * width + x];
    }

    int colour(int x, int y) {
        return colours[y * width + x];
    }

    static int red(int colour) {
        return colour >> 16 & 0xff;
    }

    static int green(int colour) {
        return colour >> 8 & 0xff;
    }

    static int blue(int colour) {
        return colour & 0xff;
    }

    static float lightOf(int colour) {
        return 0.299f * red(colour) + 0.587f * green(colour) + 0.114f * blue(colour);
    }
}
