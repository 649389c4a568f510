package org.partnerportal.onboarding.ui.field;

import java.util.List;
import org.partnerportal.catalogue.FieldPath;

/// What a field's input needs of the form around it.
public interface FieldHost {

    /// Hears what was typed or chosen.
    void changed(FieldPath path, List<String> given);

    /// The kept value in full; the look is recorded.
    String reveal(FieldPath path);

    /// What is known of the form's choices and texts.
    FieldChoices choices();
}
