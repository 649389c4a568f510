package org.partnerportal.papers;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/// How well a paper was pictured.
public enum Quality {
    /// As it was drawn.
    CLEAN {
        @Override
        BufferedImage of(BufferedImage paper, Random chance) {
            return paper;
        }
    },
    /// On a table, turned by up to eight degrees.
    TILTED {
        @Override
        BufferedImage of(BufferedImage paper, Random chance) {
            var angle = 3 + 5 * chance.nextDouble();
            return turned(paper, chance.nextBoolean() ? angle : -angle);
        }
    },
    /// On its head.
    UPSIDE_DOWN {
        @Override
        BufferedImage of(BufferedImage paper, Random chance) {
            return turned(paper, 178 + 4 * chance.nextDouble());
        }
    },
    /// Out of focus, with the sensor's noise, pressed to JPEG at 40.
    BLURRED {
        @Override
        BufferedImage of(BufferedImage paper, Random chance) {
            return pressed(noisy(blurred(paper), chance, 14), 0.40f);
        }
    },
    /// In poor light, with a shadow across it, seen from the side.
    DIM {
        @Override
        BufferedImage of(BufferedImage paper, Random chance) {
            return pressed(noisy(dimmed(seenFromTheSide(paper, chance), chance), chance, 7), 0.75f);
        }
    };

    private static final Color TABLE = new Color(0x6b, 0x55, 0x42);

    abstract BufferedImage of(BufferedImage paper, Random chance);

    /// The paper pictured like this.
    public DrawnPaper of(DrawnPaper paper, Random chance) {
        return paper.with(of(paper.picture(), chance));
    }

    /// On a table just large enough, turned clockwise by so many degrees.
    static BufferedImage turned(BufferedImage paper, double degrees) {
        var angle = Math.toRadians(degrees);
        var cos = Math.abs(Math.cos(angle));
        var sin = Math.abs(Math.sin(angle));
        var width = (int) (paper.getWidth() * cos + paper.getHeight() * sin) + 60;
        var height = (int) (paper.getWidth() * sin + paper.getHeight() * cos) + 60;
        var table = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = table.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setColor(TABLE);
        pen.fillRect(0, 0, width, height);
        var place = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
        place.rotate(angle);
        place.translate(-paper.getWidth() / 2.0, -paper.getHeight() / 2.0);
        pen.drawImage(paper, place, null);
        pen.dispose();
        return table;
    }

    private static BufferedImage blurred(BufferedImage paper) {
        var size = 3;
        var weights = new float[size * size];
        Arrays.fill(weights, 1f / weights.length);
        var blur = new ConvolveOp(new Kernel(size, size, weights), ConvolveOp.EDGE_NO_OP, null);
        var once = blur.filter(paper, new BufferedImage(paper.getWidth(), paper.getHeight(), paper.getType()));
        return blur.filter(once, new BufferedImage(paper.getWidth(), paper.getHeight(), paper.getType()));
    }

    private static BufferedImage noisy(BufferedImage paper, Random chance, double spread) {
        for (var y = 0; y < paper.getHeight(); y++) {
            for (var x = 0; x < paper.getWidth(); x++) {
                var dot = paper.getRGB(x, y);
                paper.setRGB(
                        x,
                        y,
                        rgb(
                                (dot >> 16 & 0xff) + chance.nextGaussian() * spread,
                                (dot >> 8 & 0xff) + chance.nextGaussian() * spread,
                                (dot & 0xff) + chance.nextGaussian() * spread));
            }
        }
        return paper;
    }

    // Half the light is gone at the dark end, and a hand's shadow lies across.
    private static BufferedImage dimmed(BufferedImage paper, Random chance) {
        var shadow = paper.getWidth() * (0.2 + 0.5 * chance.nextDouble());
        var breadth = paper.getWidth() * 0.18;
        for (var y = 0; y < paper.getHeight(); y++) {
            for (var x = 0; x < paper.getWidth(); x++) {
                var light = 0.75 - 0.35 * x / paper.getWidth();
                var distance = Math.abs(x + y * 0.4 - shadow) / breadth;
                var left = light * (distance < 1 ? 0.6 + 0.4 * distance : 1);
                var dot = paper.getRGB(x, y);
                paper.setRGB(
                        x, y, rgb((dot >> 16 & 0xff) * left, (dot >> 8 & 0xff) * left, (dot & 0xff) * left * 0.92));
            }
        }
        return paper;
    }

    private static BufferedImage seenFromTheSide(BufferedImage paper, Random chance) {
        var lies = turned(paper, -3 + 6 * chance.nextDouble());
        var seen = new BufferedImage(lies.getWidth(), lies.getHeight(), BufferedImage.TYPE_INT_RGB);
        var narrowing = 0.06 + 0.06 * chance.nextDouble();
        for (var y = 0; y < seen.getHeight(); y++) {
            var depth = 1 - narrowing * (1 - (double) y / seen.getHeight());
            var row = seen.getHeight() * (1 - (1 - (double) y / seen.getHeight()) / depth);
            for (var x = 0; x < seen.getWidth(); x++) {
                var column = (x - seen.getWidth() / 2.0) / depth + seen.getWidth() / 2.0;
                seen.setRGB(x, y, between(lies, column, row));
            }
        }
        return seen;
    }

    private static int between(BufferedImage paper, double x, double y) {
        var left = (int) Math.floor(x);
        var top = (int) Math.floor(y);
        if (left < 0 || top < 0 || left >= paper.getWidth() - 1 || top >= paper.getHeight() - 1) {
            return TABLE.getRGB();
        }
        var right = x - left;
        var down = y - top;
        var parts = new double[3];
        for (var channel = 0; channel < 3; channel++) {
            var shift = 16 - 8 * channel;
            parts[channel] = (1 - down)
                            * ((1 - right) * (paper.getRGB(left, top) >> shift & 0xff)
                                    + right * (paper.getRGB(left + 1, top) >> shift & 0xff))
                    + down
                            * ((1 - right) * (paper.getRGB(left, top + 1) >> shift & 0xff)
                                    + right * (paper.getRGB(left + 1, top + 1) >> shift & 0xff));
        }
        return rgb(parts[0], parts[1], parts[2]);
    }

    private static int rgb(double red, double green, double blue) {
        return (int) Math.clamp(red, 0, 255) << 16
                | (int) Math.clamp(green, 0, 255) << 8
                | (int) Math.clamp(blue, 0, 255);
    }

    private static BufferedImage pressed(BufferedImage paper, float quality) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(output);
            writer.write(null, new IIOImage(paper, null, null), how);
            output.flush();
            return ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
    }
}
