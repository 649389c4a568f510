package org.partnerportal.duplicate;

import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/// Pictures made by a number: the same number makes the same one, another a different one.
final class Drawn {

    private Drawn() {}

    /// Something like a photograph: light, large shapes, small ones, writing.
    static BufferedImage picture(int number) {
        var random = new Random(number * 7919L + 17);
        var picture = new BufferedImage(480, 320, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setPaint(new GradientPaint(
                random.nextInt(480),
                random.nextInt(320),
                color(random),
                random.nextInt(480),
                random.nextInt(320),
                color(random)));
        graphics.fillRect(0, 0, 480, 320);
        for (var shape = 0; shape < 24; shape++) {
            graphics.setColor(color(random));
            var size = 20 + random.nextInt(shape < 8 ? 200 : 60);
            if (random.nextBoolean()) {
                graphics.fillOval(random.nextInt(480) - 30, random.nextInt(320) - 30, size, size * 2 / 3);
            } else {
                graphics.fillRect(random.nextInt(480) - 30, random.nextInt(320) - 30, size, size / 2);
            }
        }
        graphics.setColor(Color.WHITE);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 28));
        graphics.drawString("No " + number, 20 + random.nextInt(200), 40 + random.nextInt(200));
        graphics.dispose();
        return picture;
    }

    private static Color color(Random random) {
        return new Color(random.nextInt(256), random.nextInt(256), random.nextInt(256));
    }

    static BufferedImage turned(BufferedImage picture, int quarters) {
        var turned = picture;
        for (var quarter = 0; quarter < quarters; quarter++) {
            var next = new BufferedImage(turned.getHeight(), turned.getWidth(), BufferedImage.TYPE_INT_RGB);
            for (var y = 0; y < turned.getHeight(); y++) {
                for (var x = 0; x < turned.getWidth(); x++) {
                    next.setRGB(turned.getHeight() - 1 - y, x, turned.getRGB(x, y));
                }
            }
            turned = next;
        }
        return turned;
    }

    /// What is left when so many hundredths of each side are cut away, half of it at each edge.
    static BufferedImage cropped(BufferedImage picture, int hundredths) {
        var width = picture.getWidth() * (100 - hundredths) / 100;
        var height = picture.getHeight() * (100 - hundredths) / 100;
        return copy(picture.getSubimage(
                (picture.getWidth() - width) / 2, (picture.getHeight() - height) / 2, width, height));
    }

    static BufferedImage mirrored(BufferedImage picture) {
        var mirrored = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        mirrored.createGraphics()
                .drawImage(picture, picture.getWidth(), 0, -picture.getWidth(), picture.getHeight(), null);
        return mirrored;
    }

    static BufferedImage resized(BufferedImage picture, double by) {
        var width = (int) (picture.getWidth() * by);
        var height = (int) (picture.getHeight() * by);
        var resized = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        new AffineTransformOp(AffineTransform.getScaleInstance(by, by), AffineTransformOp.TYPE_BILINEAR)
                .filter(picture, resized);
        return resized;
    }

    static BufferedImage recompressed(BufferedImage picture, float quality) {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
            out.flush();
            return ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
    }

    private static BufferedImage copy(BufferedImage picture) {
        var copy = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        copy.getGraphics().drawImage(picture, 0, 0, null);
        return copy;
    }
}
