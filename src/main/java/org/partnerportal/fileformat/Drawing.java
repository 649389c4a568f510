package org.partnerportal.fileformat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import net.coobird.thumbnailator.Thumbnails;
import org.springframework.stereotype.Component;

/// Draws a file's pages anew: new pixels in a new picture, so that neither metadata nor an attack on a picture reader
/// gets through.
@Component
public class Drawing {

    private static final long OPENED_PIXELS = 24_000_000;
    private static final double QUALITY = 0.85;

    private final Workbench workbench;
    private final PdfReaders readers;

    Drawing(Workbench workbench, PdfReaders readers) {
        this.workbench = workbench;
        this.readers = readers;
    }

    /// A page as a JPEG of at most so many dots on its longer side; pages count from 1.
    ///
    /// @throws NoWorkplace if nothing can be opened at the moment
    /// @throws IOException if the file does not open, is damaged or takes too long
    public byte[] jpeg(DocumentFormat format, SealedSource file, int page, int most) throws IOException {
        if (format == DocumentFormat.PDF) {
            return jpeg(pdfPage(file, page), most);
        }
        return workbench.work(() -> jpeg(picture(file), most));
    }

    private BufferedImage pdfPage(SealedSource file, int page) throws IOException {
        try (var plain = file.open()) {
            if (readers.ask(page, plain) instanceof PdfAnswer.Page(var picture)) {
                return picture;
            }
            throw new IOException("The page cannot be drawn");
        }
    }

    private static BufferedImage picture(SealedSource file) throws IOException {
        try (var plain = file.open()) {
            return Picture.open(plain, OPENED_PIXELS);
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
