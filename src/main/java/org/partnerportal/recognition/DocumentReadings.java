package org.partnerportal.recognition;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.partnerportal.access.ApplicationReadersOnly;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.document.DocumentId;
import org.partnerportal.document.DocumentSummary;
import org.partnerportal.document.DocumentViewing;
import org.partnerportal.ocr.Cutout;
import org.partnerportal.papers.ReadValue;
import org.partnerportal.shared.Subject;
import org.springframework.stereotype.Service;

/// What was read on documents, for those whom the documents' owner lets see them.
@Service
@ApplicationReadersOnly
public class DocumentReadings {

    private final Readings readings;
    private final DocumentViewing viewing;

    DocumentReadings(Readings readings, DocumentViewing viewing) {
        this.readings = readings;
        this.viewing = viewing;
    }

    /// What was read on the owner's current documents, as far as they are of a kind that is read.
    ///
    /// @throws org.partnerportal.document.DocumentNotFound if there is no such owner, or the person may not read it
    public List<DocumentReading> of(Subject owner) {
        var current = viewing.summaries(owner);
        var kept = readings.of(current.stream().map(DocumentSummary::id).toList());
        return current.stream()
                .flatMap(summary -> kept.stream()
                        .filter(each -> each.document().equals(summary.id()))
                        .map(each -> new DocumentReading(
                                each.document(),
                                FieldPath.of(summary.kind()),
                                each.kind(),
                                each.state(),
                                each.values())))
                .toList();
    }

    /// The place in a document's picture where something was read, upright, as a JPEG. That is a look at the document,
    /// and written down as one.
    ///
    /// @throws org.partnerportal.document.DocumentNotFound if there is none, or the person may not read it
    public byte[] cutout(DocumentId document, ReadValue read) {
        try (var content = viewing.rendition(document, 1).content()) {
            var jpeg = new ByteArrayOutputStream();
            ImageIO.write(Cutout.of(DocumentReader.picture(content.readAllBytes()), read.place()), "jpg", jpeg);
            return jpeg.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
