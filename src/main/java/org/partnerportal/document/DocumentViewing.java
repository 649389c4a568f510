package org.partnerportal.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.partnerportal.access.ApplicationReadersOnly;
import org.partnerportal.shared.Subject;
import org.springframework.stereotype.Service;

/// Shows documents to those whom their owner lets see them, and has every full look written down before it is shown.
@Service
@ApplicationReadersOnly
public class DocumentViewing {

    static final String JPEG = "image/jpeg";

    private final Documents documents;
    private final RowRing ring;
    private final Renditions renditions;
    private final SealedFiles files;
    private final LookBook looks;
    private final FilmLooks films;
    private final Watermark watermark;

    DocumentViewing(
            Documents documents,
            RowRing ring,
            Renditions renditions,
            SealedFiles files,
            LookBook looks,
            FilmLooks films,
            Watermark watermark) {
        this.documents = documents;
        this.ring = ring;
        this.renditions = renditions;
        this.files = files;
        this.looks = looks;
        this.films = films;
        this.watermark = watermark;
    }

    /// The owner's current documents, by field, in the order they came.
    ///
    /// @throws DocumentNotFound if there is no such owner, or the person may not read it
    public List<DocumentSummary> summaries(Subject owner) {
        ring.requireReadable(owner);
        return documents.current(owner).stream().map(StoredDocument::summary).toList();
    }

    /// One document, whether or not it is the current version.
    public Optional<DocumentSummary> find(DocumentId document) {
        try {
            return Optional.of(readable(document).summary());
        } catch (DocumentNotFound none) {
            return Optional.empty();
        }
    }

    /// All versions of a document, newest first.
    ///
    /// @throws DocumentNotFound if there is none, or the person may not read it
    public List<DocumentSummary> versions(DocumentId document) {
        return documents.versions(readable(document).series()).stream()
                .map(StoredDocument::summary)
                .toList();
    }

    /// A page of a document in full, pages counting from 1; a video whole. Across a page stands who sees it and when,
    /// but for the provider's own staff. That it was looked at is written down first,
    /// and once only while the same person goes on watching a video.
    ///
    /// @throws DocumentNotFound if there is no such document or page, or the person may not read it
    /// @throws DocumentDamaged if it was altered in the store
    /// @throws DocumentNotShowable if no picture can be made of it
    /// @throws DocumentNotNow if it can be shown, but not at the moment
    /// @throws DocumentGone if it was destroyed
    public Rendition rendition(DocumentId document, int page) {
        var stored = readable(document);
        if (page < 1 || page > stored.summary().pages()) {
            throw new DocumentNotFound();
        }
        if (stored.summary().video()) {
            return film(stored);
        }
        var rendition = picture(watermark.on(document, renditions.page(stored, page)));
        looks.write(stored.summary(), page);
        return rendition;
    }

    /// The original of a video, to be taken away. That it was is written down first. Of pictures and PDFs nobody gets
    /// the original: it may hold metadata, scripts and attachments.
    ///
    /// @throws DocumentNotFound if there is no such video, or the person may not read it
    /// @throws DocumentDamaged if it was altered in the store
    public Download download(DocumentId video) {
        var stored = readable(video);
        if (!stored.summary().video()) {
            throw new DocumentNotFound();
        }
        requireIntact(stored);
        looks.writeDownload(stored.summary());
        return Download.of(stored, original(stored));
    }

    /// A small picture of a document's first page; of a video there is none.
    ///
    /// @throws DocumentNotFound if there is no such document, or the person may not read it
    public Optional<Rendition> thumbnail(DocumentId document) {
        var stored = readable(document);
        return stored.summary().video() ? Optional.empty() : Optional.of(picture(renditions.thumbnail(stored)));
    }

    /// Why a document cannot be shown, as a text's key: damage inside a picture is found at the first look. Of a whole
    /// video that a browser cannot play nothing is said.
    ///
    /// @throws DocumentNotFound if there is no such document, or the person may not read it
    public Optional<String> whyNotShown(DocumentId document) {
        try {
            var stored = readable(document);
            if (stored.summary().video()) {
                requireIntact(stored);
            } else {
                renditions.thumbnail(stored);
                watermark.requireLetters(document);
            }
            return Optional.empty();
        } catch (DocumentDamaged
                | DocumentNotShowable
                | DocumentNotNow
                | DocumentQuarantined
                | DocumentGone hindrance) {
            return Optional.of(hindrance.textKey());
        }
    }

    private StoredDocument readable(DocumentId document) {
        var stored = documents.find(document).orElseThrow(DocumentNotFound::new);
        ring.requireReadable(stored.summary().owner());
        return stored;
    }

    private Rendition film(StoredDocument stored) {
        if (!films.goesOn(stored.id())) {
            requireIntact(stored);
            looks.write(stored.summary(), 1);
            films.begin(stored.id());
        }
        return original(stored);
    }

    private void requireIntact(StoredDocument stored) {
        if (!files.intact(stored)) {
            throw new DocumentDamaged(stored.id(), new IOException("Not what was handed in"));
        }
    }

    private Rendition original(StoredDocument stored) {
        return new Rendition(stored.summary().mediaType(), stored.summary().size(), content(stored));
    }

    private InputStream content(StoredDocument stored) {
        try {
            return files.open(stored, BlobName.original(stored.id())).stream();
        } catch (StoreUnreachable away) {
            throw new DocumentNotNow(stored.id(), away);
        } catch (IOException e) {
            throw new DocumentDamaged(stored.id(), e);
        }
    }

    private static Rendition picture(byte[] jpeg) {
        return new Rendition(JPEG, jpeg.length, new ByteArrayInputStream(jpeg));
    }
}
