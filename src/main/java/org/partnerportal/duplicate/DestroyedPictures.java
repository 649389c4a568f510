package org.partnerportal.duplicate;

import org.partnerportal.document.DocumentDestroyed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Forgets a picture's hashes with its document.
@Component
class DestroyedPictures {

    private final PictureRows pictures;

    DestroyedPictures(PictureRows pictures) {
        this.pictures = pictures;
    }

    @EventListener
    void destroyed(DocumentDestroyed event) {
        pictures.forget(event.document());
    }
}
