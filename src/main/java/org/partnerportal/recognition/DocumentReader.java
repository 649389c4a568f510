package org.partnerportal.recognition;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import javax.imageio.ImageIO;
import org.partnerportal.document.DocumentId;
import org.partnerportal.document.DocumentPictures;
import org.partnerportal.ocr.OcrEngine;
import org.partnerportal.ocr.ReadPage;
import org.partnerportal.papers.PaperKind;
import org.partnerportal.papers.PaperReader;
import org.partnerportal.papers.ReadValue;
import org.partnerportal.recognition.Readings.Begun;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Reads one document, at most three times if it fails. No transaction is open while it reads.
@Component
class DocumentReader {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentReader.class);
    private static final int MOST_TRIES = 3;

    private final Readings readings;
    private final DocumentPictures pictures;
    private final OcrEngine engine;
    private final PaperReader papers;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DocumentReader(
            Readings readings,
            DocumentPictures pictures,
            OcrEngine engine,
            PaperReader papers,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.readings = readings;
        this.pictures = pictures;
        this.engine = engine;
        this.papers = papers;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /// Reads the document, unless that was done already or it is gone.
    void read(DocumentId document) {
        readings.begin(document).ifPresent(begun -> {
            if (!engine.available()) {
                end(document, begun, ReadingState.UNAVAILABLE, List.of());
            } else if (begun.tries() > MOST_TRIES) {
                end(document, begun, ReadingState.UNREADABLE, List.of());
            } else {
                tryOnce(document, begun);
            }
        });
    }

    private void tryOnce(DocumentId document, Begun begun) {
        try {
            var values = pictures.firstPage(document)
                    .map(jpeg -> values(document, begun.kind(), engine.read(picture(jpeg))))
                    .orElse(List.of());
            end(document, begun, values.isEmpty() ? ReadingState.UNREADABLE : ReadingState.READ, values);
        } catch (RuntimeException e) {
            if (begun.tries() < MOST_TRIES) {
                throw e;
            }
            LOG.warn("Document {} could not be read three times and is left unread", document, e);
            end(document, begun, ReadingState.UNREADABLE, List.of());
        }
    }

    private List<ReadValue> values(DocumentId document, PaperKind kind, ReadPage page) {
        if (papers.otherSide(kind, page)) {
            events.publishEvent(new OtherSideSeen(document));
        }
        return papers.read(kind, page).values();
    }

    // The portal drew this picture itself: it is no stranger's file.
    static BufferedImage picture(byte[] jpeg) {
        try {
            var picture = ImageIO.read(new ByteArrayInputStream(jpeg));
            if (picture == null) {
                throw new IOException("No picture");
            }
            return picture;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void end(DocumentId document, Begun begun, ReadingState state, List<ReadValue> values) {
        transactions.executeWithoutResult(any -> {
            if (readings.end(document, state, values, clock.instant())) {
                events.publishEvent(new DocumentRead(begun.owner(), document, state));
            }
        });
    }
}
