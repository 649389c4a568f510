package org.partnerportal.picturequality;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/// What light, lens, sensor and file do to a picture on its way.
final class Camera {

    private static final int NOISES = 1 << 16;
    private static final float[] NOISE = noise();

    private final Random chance;

    Camera(Random chance) {
        this.chance = chance;
    }

    /// Light of this strength, falling off to one side, of a warm or a cold lamp.
    BufferedImage lit(BufferedImage picture, double strength, double fallOff) {
        var angle = chance.nextDouble() * 2 * Math.PI;
        var cos = Math.cos(angle);
        var sin = Math.sin(angle);
        var warmth = 0.06 * (chance.nextDouble() - 0.4);
        return changed(picture, (colour, x, y) -> {
            var away = (x - 0.5) * cos + (y - 0.5) * sin;
            var light = strength * (1 - fallOff * (0.5 + away));
            return rgb(red(colour) * light * (1 + warmth), green(colour) * light, blue(colour) * light * (1 - warmth));
        });
    }

    /// Light from everywhere, the lamp's reflection included.
    BufferedImage washedOut(BufferedImage picture) {
        var haze = 120 + 60 * chance.nextDouble();
        var gain = 0.8 + 0.5 * chance.nextDouble();
        return changed(
                picture,
                (colour, x, y) ->
                        rgb(haze + red(colour) * gain, haze + green(colour) * gain, haze + blue(colour) * gain));
    }

    BufferedImage grey(BufferedImage picture) {
        return changed(picture, (colour, x, y) -> {
            var light = 0.299 * red(colour) + 0.587 * green(colour) + 0.114 * blue(colour);
            return rgb(light, light, light);
        });
    }

    BufferedImage noisy(BufferedImage picture, double spread) {
        var start = chance.nextInt(NOISES);
        var width = picture.getWidth();
        var colours = colours(picture).clone();
        for (var place = 0; place < colours.length; place++) {
            var at = start + 3 * place + place / 977;
            colours[place] = rgb(
                    red(colours[place]) + spread * NOISE[at % NOISES],
                    green(colours[place]) + spread * NOISE[(at + 1) % NOISES],
                    blue(colours[place]) + spread * NOISE[(at + 2) % NOISES]);
        }
        return of(width, picture.getHeight(), colours);
    }

    /// Out of focus: three box blurs, which come close to a lens's.
    static BufferedImage blurred(BufferedImage picture, double sigma) {
        var width = picture.getWidth();
        var height = picture.getHeight();
        var colours = colours(picture);
        var reach = Math.max(1, (int) Math.round((Math.sqrt(4 * sigma * sigma + 1) - 1) / 2));
        for (var pass = 0; pass < 3; pass++) {
            colours = boxed(colours, width, height, reach, 1, width);
            colours = boxed(colours, height, width, reach, width, 1);
        }
        return of(width, height, colours);
    }

    /// Moved while it was taken.
    static BufferedImage moved(BufferedImage picture, int dots) {
        var width = picture.getWidth();
        var height = picture.getHeight();
        var colours = colours(picture);
        return of(width, height, boxed(boxed(colours, width, height, dots / 2, 1, width), height, width, 1, width, 1));
    }

    static BufferedImage pressed(BufferedImage picture, double quality) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality((float) quality);
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), how);
            output.flush();
            return ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
    }

    private interface Change {

        int of(int colour, double x, double y);
    }

    private static BufferedImage changed(BufferedImage picture, Change change) {
        var width = picture.getWidth();
        var height = picture.getHeight();
        var colours = colours(picture).clone();
        for (var place = 0; place < colours.length; place++) {
            colours[place] = change.of(
                    colours[place], (place % width) / (double) width, Math.floorDiv(place, width) / (double) height);
        }
        return of(width, height, colours);
    }

    private static int[] boxed(int[] colours, int length, int lines, int reach, int step, int next) {
        var blurred = new int[colours.length];
        for (var line = 0; line < lines; line++) {
            var start = line * next;
            var red = 0;
            var green = 0;
            var blue = 0;
            for (var place = -reach; place <= length - 1 + reach; place++) {
                var into = colours[start + Math.clamp(place, 0, length - 1) * step];
                red += red(into);
                green += green(into);
                blue += blue(into);
                var out = place - 2 * reach - 1;
                if (place >= reach) {
                    if (out >= -reach) {
                        var gone = colours[start + Math.clamp(out, 0, length - 1) * step];
                        red -= red(gone);
                        green -= green(gone);
                        blue -= blue(gone);
                    }
                    var all = 2 * reach + 1;
                    blurred[start + (place - reach) * step] = ((red / all) << 16) | ((green / all) << 8) | (blue / all);
                }
            }
        }
        return blurred;
    }

    private static BufferedImage of(int width, int height, int[] colours) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        System.arraycopy(colours, 0, colours(picture), 0, colours.length);
        return picture;
    }

    // Asked for one by one, dots take longer than all that is done with them.
    private static int[] colours(BufferedImage picture) {
        return ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    }

    private static float[] noise() {
        var random = new Random(1);
        var noise = new float[NOISES];
        for (var place = 0; place < NOISES; place++) {
            noise[place] = (float) random.nextGaussian();
        }
        return noise;
    }

    private static int red(int colour) {
        return colour >> 16 & 0xff;
    }

    private static int green(int colour) {
        return colour >> 8 & 0xff;
    }

    private static int blue(int colour) {
        return colour & 0xff;
    }

    private static int rgb(double red, double green, double blue) {
        return (int) Math.clamp(red, 0, 255) << 16
                | (int) Math.clamp(green, 0, 255) << 8
                | (int) Math.clamp(blue, 0, 255);
    }
}
