package org.partnerportal.fileformat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Callable;
import net.coobird.thumbnailator.Thumbnails;
import org.springframework.stereotype.Component;

/// Draws a file's pages anew: new pixels in a new picture, so that neither metadata nor an attack on a picture reader
/// gets through.
@Component
public class Drawing {

    private static final long OPENED_PIXELS = 24_000_000;
    private static final double QUALITY = 0.85;

    private final Workbench workbench;

    Drawing(Workbench workbench) {
        this.workbench = workbench;
    }

    /// A page as a JPEG of at most so many dots on its longer side; pages count from 1.
    ///
    /// @throws IOException if the file does not open, is damaged or takes too long
    public byte[] jpeg(DocumentFormat format, Callable<PlainBytes> file, int page, int most) throws IOException {
        return workbench.work(() -> jpeg(opened(format, file, page), most));
    }

    private static BufferedImage opened(DocumentFormat format, Callable<PlainBytes> file, int page) throws Exception {
        try (var plain = file.call()) {
            return format == DocumentFormat.PDF ? Pdf.page(plain, page) : Picture.open(plain, OPENED_PIXELS);
        }
    }

    private static byte[] jpeg(BufferedImage picture, int most) throws IOException {
        var out = new ByteArrayOutputStream();
        var scale = Math.min(1.0, (double) most / Math.max(picture.getWidth(), picture.getHeight()));
        Thumbnails.of(picture)
                .size(Math.max(1, (int) Math.round(picture.getWidth() * scale)), Math.max(1, (int)
                        Math.round(picture.getHeight() * scale)))
                .keepAspectRatio(false)
                .imageType(BufferedImage.TYPE_INT_RGB)
                .outputFormat("jpg")
                .outputQuality(QUALITY)
                .toOutputStream(out);
        return out.toByteArray();
    }
}
