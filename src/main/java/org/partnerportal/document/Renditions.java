package org.partnerportal.document;

import java.io.IOException;
import org.partnerportal.fileformat.Drawing;
import org.partnerportal.fileformat.NoWorkplace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Makes the pictures people see instead of the original: new pixels in a new file, so that neither metadata nor an
/// attack on a picture reader gets through.
///
/// They are made at the first look rather than at intake, so that nobody waits for them who only hands in; they are
/// kept sealed, and made again where they are missing or no longer open.
@Component
class Renditions {

    private static final Logger LOG = LoggerFactory.getLogger(Renditions.class);
    private static final int PAGE_DOTS = 2400;
    private static final int THUMBNAIL_DOTS = 240;

    private final SealedFiles files;
    private final Drawing drawing;

    Renditions(SealedFiles files, Drawing drawing) {
        this.files = files;
        this.drawing = drawing;
    }

    /// A page as a JPEG; pages count from 1.
    byte[] page(StoredDocument document, int page) {
        var name = BlobName.page(document.id(), page);
        return made(document, name, page, PAGE_DOTS);
    }

    /// The first page as a small JPEG.
    byte[] thumbnail(StoredDocument document) {
        var name = BlobName.thumbnail(document.id());
        return made(document, name, 1, THUMBNAIL_DOTS);
    }

    private byte[] made(StoredDocument document, BlobName name, int page, int dots) {
        try (var kept = files.open(document, name)) {
            return kept.all();
        } catch (IOException missingOrDamaged) {
            return make(document, name, page, dots);
        }
    }

    private byte[] make(StoredDocument document, BlobName name, int page, int dots) {
        try {
            var picture = drawing.jpeg(
                    document.format(), () -> files.open(document, BlobName.original(document.id())), page, dots);
            keep(document, name, picture);
            return picture;
        } catch (NoWorkplace busy) {
            throw new DocumentNotNow(document.id(), busy);
        } catch (IOException e) {
            if (StoreUnreachable.isBehind(e)) {
                throw new DocumentNotNow(document.id(), e);
            }
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
}
