package org.partnerportal.recognition;

import java.util.Set;
import org.partnerportal.document.PictureWarnings;
import org.partnerportal.picturequality.QualityFlaw;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Warns of ID cards that lie on the wrong side.
@Component
class WrongSides {

    private final PictureWarnings warnings;

    WrongSides(PictureWarnings warnings) {
        this.warnings = warnings;
    }

    @EventListener
    void seen(OtherSideSeen event) {
        warnings.note(event.document(), Set.of(QualityFlaw.WRONG_SIDE));
    }
}
