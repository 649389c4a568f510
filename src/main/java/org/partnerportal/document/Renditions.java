package org.partnerportal.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Callable;
import net.coobird.thumbnailator.Thumbnails;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Makes the pictures people see instead of the original: new pixels in a new file, so that neither metadata nor an
/// attack on a picture reader gets through.
///
/// They are made at the first look rather than at intake, so that nobody waits for them who only hands in; they are
/// kept
/// sealed, and made again where they are missing or no longer open.
@Component
class Renditions {

    private static final Logger LOG = LoggerFactory.getLogger(Renditions.class);
    private static final int PAGE_DOTS = 2400;
    private static final int THUMBNAIL_DOTS = 240;
    private static final long OPENED_PIXELS = 24_000_000;
    private static final double QUALITY = 0.85;

    private final SealedFiles files;
    private final Workbench workbench;

    Renditions(SealedFiles files, Workbench workbench) {
        this.files = files;
        this.workbench = workbench;
    }

    /// A page as a JPEG; pages count from 1.
    byte[] page(StoredDocument document, int page) {
        var name = BlobName.page(document.id(), page);
        return made(document, name, () -> jpeg(opened(document, page), PAGE_DOTS));
    }

    /// The first page as a small JPEG.
    byte[] thumbnail(StoredDocument document) {
        var name = BlobName.thumbnail(document.id());
        return made(document, name, () -> jpeg(opened(document, 1), THUMBNAIL_DOTS));
    }

    private byte[] made(StoredDocument document, BlobName name, Callable<byte[]> making) {
        try (var kept = files.open(document, name)) {
            return kept.all();
        } catch (IOException missingOrDamaged) {
            return make(document, name, making);
        }
    }

    private byte[] make(StoredDocument document, BlobName name, Callable<byte[]> making) {
        try {
            var picture = workbench.work(making);
            keep(document, name, picture);
            return picture;
        } catch (IOException e) {
            if (files.intact(document)) {
                throw new DocumentNotShowable(document.id(), e);
            }
            throw new DocumentDamaged(document.id(), e);
        }
    }

    private void keep(StoredDocument document, BlobName name, byte[] picture) {
        try {
            files.put(document, name, picture);
        } catch (IOException e) {
            LOG.warn("The rendition {} was shown but not kept: {}", name, e.getMessage());
        }
    }

    private BufferedImage opened(StoredDocument document, int page) throws IOException {
        try (var plain = files.open(document, BlobName.original(document.id()))) {
            return document.format() == DocumentFormat.PDF ? Pdf.page(plain, page) : Picture.open(plain, OPENED_PIXELS);
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
