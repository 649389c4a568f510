package org.partnerportal.fileformat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/// Files to hand in, good and bad, made on the spot.
public final class SampleFiles {

    public static final String PLACE_TAKEN = "EXIF-GPS-31.2304N-121.4737E";

    static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private SampleFiles() {}

    public static byte[] picture(String format, int width, int height) {
        return encoded(drawn(width, height, new Random(width)), format);
    }

    /// A picture no other has the bytes of.
    public static byte[] picture(long seed) {
        return encoded(drawn(320, 200, new Random(seed)), "jpg");
    }

    /// A picture as noisy as one a phone took: about two thirds of a byte for every pixel.
    public static byte[] photograph(int width, int height) {
        return encoded(grainy(width, height), "jpg");
    }

    /// The same without loss.
    public static byte[] scan(int width, int height) {
        return encoded(grainy(width, height), "png");
    }

    /// A JPEG that comes coarse first, then finer and finer.
    public static byte[] progressive(int width, int height) {
        var writer = ImageIO.getImageWritersByFormatName("jpg").next();
        var parameters = writer.getDefaultWriteParam();
        parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        var out = new ByteArrayOutputStream();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(drawn(width, height, new Random(width)), null, null), parameters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /// A JPEG with all its markers, of whose pixels the second half is missing.
    public static byte[] damagedInside(int width, int height) {
        return join(half(picture("jpg", width, height)), new byte[] {(byte) 0xFF, (byte) 0xD9});
    }

    /// A scan: one page that is a picture.
    public static byte[] scannedPdf(byte[] jpeg) {
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            var picture = PDImageXObject.createFromByteArray(document, jpeg, "scan");
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(picture, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Wider than high in its pixels, with a note that it is to be turned by a quarter, and where it was taken.
    public static byte[] turnedPhotograph(int width, int height) {
        var plain = picture("jpg", width, height);
        var exif = exif((short) 6);
        return join(Arrays.copyOf(plain, 2), exif, Arrays.copyOfRange(plain, 2, plain.length));
    }

    /// A few hundred bytes that say they are a picture of 50 000 by 50 000.
    public static byte[] pictureBomb() {
        var header = ByteBuffer.allocate(13)
                .putInt(50_000)
                .putInt(50_000)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        return join(PNG, chunk("IHDR", header), chunk("IDAT", new byte[64]), chunk("IEND", new byte[0]));
    }

    public static byte[] executable() {
        var bytes = new byte[4096];
        new Random(1).nextBytes(bytes);
        bytes[0] = 'M';
        bytes[1] = 'Z';
        bytes[60] = (byte) 0x80;
        Arrays.fill(bytes, 61, 64, (byte) 0);
        System.arraycopy(new byte[] {'P', 'E', 0, 0, 0x4C, 1}, 0, bytes, 128, 6);
        return bytes;
    }

    public static byte[] pdf(int pages) {
        return pdf(pages, null);
    }

    public static byte[] lockedPdf() {
        return pdf(1, new StandardProtectionPolicy("owner", "user", new AccessPermission()));
    }

    public static byte[] video() {
        return video("mp42");
    }

    /// A film that calls itself so in four letters.
    public static byte[] video(String brand) {
        return join(
                new byte[] {0, 0, 0, 0x18},
                ("ftyp" + brand).getBytes(StandardCharsets.US_ASCII),
                new byte[] {0, 0, 0, 0},
                "mp42isom".getBytes(StandardCharsets.US_ASCII),
                new byte[10_000]);
    }

    public static byte[] half(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }

    private static byte[] pdf(int pages, @Nullable StandardProtectionPolicy lock) {
        try (var document = new PDDocument()) {
            for (var page = 0; page < pages; page++) {
                document.addPage(new PDPage(PDRectangle.A4));
            }
            if (lock != null) {
                document.protect(lock);
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage drawn(int width, int height, Random random) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        for (var stroke = 0; stroke < 200; stroke++) {
            graphics.setColor(new Color(random.nextInt(0xFFFFFF)));
            graphics.fillRect(random.nextInt(width), random.nextInt(height), width / 5, height / 5);
        }
        graphics.dispose();
        return picture;
    }

    private static BufferedImage grainy(int width, int height) {
        var picture = drawn(width, height, new Random(7));
        var grain = new Random(8);
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                picture.setRGB(x, y, picture.getRGB(x, y) ^ grain.nextInt(0x40) * 0x010101);
            }
        }
        return picture;
    }

    private static byte[] encoded(BufferedImage picture, String format) {
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(picture, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] exif(short orientation) {
        var place = (PLACE_TAKEN + "\0").getBytes(StandardCharsets.US_ASCII);
        var tiff = ByteBuffer.allocate(8 + 2 + 24 + 4 + place.length).order(ByteOrder.BIG_ENDIAN);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x010E).putShort((short) 2).putInt(place.length).putInt(38);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort(orientation)
                .putShort((short) 0);
        tiff.putInt(0).put(place);
        var body = join("Exif\0\0".getBytes(StandardCharsets.US_ASCII), tiff.array());
        var marker = ByteBuffer.allocate(4).put((byte) 0xFF).put((byte) 0xE1).putShort((short) (body.length + 2));
        return join(marker.array(), body);
    }

    public static byte[] chunk(String type, byte[] body) {
        var named = join(type.getBytes(StandardCharsets.US_ASCII), body);
        var crc = new CRC32();
        crc.update(named);
        return join(
                ByteBuffer.allocate(4).putInt(body.length).array(),
                named,
                ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }

    public static byte[] join(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(out::writeBytes);
        return out.toByteArray();
    }
}
