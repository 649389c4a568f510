package org.partnerportal.document;

import java.util.Optional;
import org.partnerportal.access.SystemOnly;
import org.springframework.stereotype.Service;

/// Hands documents' pictures to the portal's own jobs. No person looks, so no look is recorded.
@Service
@SystemOnly
public class DocumentPictures {

    private final Documents documents;
    private final Renditions renditions;

    DocumentPictures(Documents documents, Renditions renditions) {
        this.documents = documents;
        this.renditions = renditions;
    }

    /// The first page as people see it, a JPEG; none of a video, or where there is no such document.
    ///
    /// @throws DocumentDamaged if it was altered in the store
    /// @throws DocumentNotShowable if no picture can be made of it
    public Optional<byte[]> firstPage(DocumentId document) {
        return documents
                .find(document)
                .filter(stored -> !stored.summary().video() && stored.summary().destroyed() == null)
                .map(stored -> renditions.page(stored, 1));
    }
}
