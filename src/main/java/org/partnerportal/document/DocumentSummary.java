package org.partnerportal.document;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnerportal.fileformat.DocumentFormat;
import org.partnerportal.picturequality.QualityFlaw;
import org.partnerportal.shared.Subject;

/// One version of a document, as lists and slots show it. `kind` is the field path it answers, `version` counts from 1,
/// `flaws` are what was noticed in its picture so far, `scan` whether it was scanned. Of a destroyed one neither name
/// nor hash is left.
public record DocumentSummary(
        DocumentId id,
        Subject owner,
        String kind,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        int pages,
        int version,
        Instant uploadedAt,
        String uploadedBy,
        @Nullable DocumentId replacedBy,
        Set<QualityFlaw> flaws,
        ScanState scan,
        @Nullable Destruction destroyed) {

    public DocumentSummary {
        flaws = Set.copyOf(flaws);
    }

    public boolean picture() {
        return mediaType.startsWith("image/");
    }

    public boolean video() {
        return mediaType.startsWith("video/");
    }

    /// Whether there is something to say of it beside its field.
    public boolean remarkable() {
        return !flaws.isEmpty() || scan.worthAWord();
    }

    /// Whether it is a video that browsers may be able to play.
    public boolean playable() {
        return DocumentFormat.of(mediaType).playable();
    }
}
