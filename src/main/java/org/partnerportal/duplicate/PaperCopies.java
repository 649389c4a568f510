package org.partnerportal.duplicate;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.partnerportal.document.DocumentId;
import org.partnerportal.document.DocumentPictures;
import org.partnerportal.shared.DomainException;
import org.springframework.stereotype.Component;

/// Tells copies of a paper from other papers of the same form, among pictures that a hash found to be alike.
@Component
class PaperCopies {

    // Each comparison takes about a tenth of a second, and a copy is among the nearest.
    private static final int MOST_COMPARED = 5;

    private final DocumentPictures pictures;

    PaperCopies(DocumentPictures pictures) {
        this.pictures = pictures;
    }

    /// Those of the nearest in `near` that show what `paper` shows. What can no longer be shown is none: nobody could
    /// judge it.
    List<PictureRows.Near> of(DocumentId paper, List<PictureRows.Near> near) {
        if (near.isEmpty()) {
            return List.of();
        }
        return picture(paper)
                .map(PaperLikeness::new)
                .map(own -> near.stream()
                        .limit(MOST_COMPARED)
                        .filter(each -> shown(each.document()).filter(own::same).isPresent())
                        .toList())
                .orElse(List.of());
    }

    private Optional<BufferedImage> shown(DocumentId document) {
        try {
            return picture(document);
        } catch (DomainException notShowable) {
            return Optional.empty();
        }
    }

    private Optional<BufferedImage> picture(DocumentId document) {
        return pictures.firstPage(document).map(jpeg -> {
            try {
                return ImageIO.read(new ByteArrayInputStream(jpeg));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
