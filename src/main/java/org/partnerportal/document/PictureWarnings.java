package org.partnerportal.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.partnerportal.access.SystemOnly;
import org.partnerportal.picturequality.AskedPicture;
import org.partnerportal.picturequality.PictureQuality;
import org.partnerportal.picturequality.QualityFlaw;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/// Looks at what was handed in with the eyes of a reviewer, and notes what is wrong with it while there is time to take
/// a better picture. A flaw refuses nothing.
@Service
@SystemOnly
public class PictureWarnings {

    // The pages of a PDF are drawn as large and as even as one likes: these say nothing of them.
    private static final Set<QualityFlaw> OF_PICTURES_ONLY =
            EnumSet.of(QualityFlaw.TOO_SMALL, QualityFlaw.CUT_OFF, QualityFlaw.SCREENSHOT, QualityFlaw.OVEREXPOSED);

    private final Documents documents;
    private final Renditions renditions;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;

    PictureWarnings(
            Documents documents,
            Renditions renditions,
            TransactionOperations transactions,
            ApplicationEventPublisher events) {
        this.documents = documents;
        this.renditions = renditions;
        this.transactions = transactions;
        this.events = events;
    }

    /// Checks a document's first page; of a video, or of a document that is gone or cannot be shown, nothing is said.
    public void check(DocumentId document) {
        documents
                .find(document)
                .filter(stored -> !stored.summary().video() && stored.summary().destroyed() == null)
                .ifPresent(stored -> note(document, flaws(stored)));
    }

    /// Notes what was noticed otherwise, such as the wrong side of a card by whoever reads it.
    public void note(DocumentId document, Set<QualityFlaw> flaws) {
        transactions.executeWithoutResult(any -> {
            var fresh = EnumSet.noneOf(QualityFlaw.class);
            flaws.stream().filter(flaw -> documents.noteFlaw(document, flaw)).forEach(fresh::add);
            if (!fresh.isEmpty()) {
                documents
                        .find(document)
                        .map(StoredDocument::summary)
                        .ifPresent(summary -> events.publishEvent(
                                new PictureChecked(summary.owner(), document, summary.kind(), fresh)));
            }
        });
    }

    private Set<QualityFlaw> flaws(StoredDocument stored) {
        try {
            var asked = AskedPicture.at(stored.summary().kind());
            var flaws = PictureQuality.of(picture(renditions.page(stored, 1)), asked);
            if (!stored.summary().picture()) {
                flaws.removeAll(OF_PICTURES_ONLY);
            }
            return flaws;
        } catch (DocumentDamaged | DocumentNotShowable | DocumentQuarantined saidAtTheSlot) {
            return Set.of();
        }
    }

    // The portal drew this picture itself: it is no stranger's file.
    private static BufferedImage picture(byte[] jpeg) {
        try {
            return ImageIO.read(new ByteArrayInputStream(jpeg));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
