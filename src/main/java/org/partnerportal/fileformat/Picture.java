package org.partnerportal.fileformat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import net.coobird.thumbnailator.filters.ImageFilter;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;

/// A picture somebody else made: measured before it is opened, and opened no larger than is needed.
final class Picture {

    static final long MOST_PIXELS = 60_000_000;

    private Picture() {}

    /// A picture of so many pixels can be opened without harm.
    static void requireBearable(long width, long height) throws FlawedFile {
        if (width < 1 || height < 1) {
            throw new FlawedFile(Flaw.BROKEN);
        }
        if (width > MOST_PIXELS / height) {
            throw new FlawedFile(Flaw.TOO_MANY_PIXELS);
        }
    }

    /// The picture the right way up, opaque, without anything but its pixels, and with about `most` of them at most.
    static BufferedImage open(PlainBytes bytes, long most) throws IOException {
        try (var image = new PlainImage(bytes)) {
            var reader = reader(image);
            try {
                return turn(reader).apply(opaque(decode(reader, most)));
            } finally {
                reader.dispose();
            }
        }
    }

    // A picture that does not say how it was held, or not so that one can understand it, is shown as it lies.
    private static ImageFilter turn(ImageReader reader) {
        try {
            return ExifFilterUtils.getFilterForOrientation(ExifUtils.getExifOrientation(reader, 0));
        } catch (IOException | RuntimeException notSaid) {
            return picture -> picture;
        }
    }

    private static BufferedImage decode(ImageReader reader, long most) throws IOException {
        var cutOff = new CutOffListener();
        reader.addIIOReadWarningListener(cutOff);
        var pixels = (double) reader.getWidth(0) * reader.getHeight(0);
        var step = Math.max(1, (int) Math.ceil(Math.sqrt(pixels / most)));
        var parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(step, step, 0, 0);
        var decoded = reader.read(0, parameters);
        cutOff.requireWhole();
        return decoded;
    }

    private static ImageReader reader(PlainImage image) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(image);
        if (!readers.hasNext()) {
            throw new IOException("No reader knows this picture");
        }
        var reader = readers.next();
        reader.setInput(image);
        return reader;
    }

    private static BufferedImage opaque(BufferedImage picture) {
        var opaque = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = opaque.createGraphics();
        graphics.drawImage(picture, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return opaque;
    }
}
