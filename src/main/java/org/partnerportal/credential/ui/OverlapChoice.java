package org.partnerportal.credential.ui;

import com.vaadin.flow.component.select.Select;
import org.partnerportal.credential.Overlap;

/// How long what is replaced works on; a week unless chosen otherwise.
final class OverlapChoice extends Select<Overlap> {

    OverlapChoice() {
        setId("overlap");
        setLabel(getTranslation("credential.overlap"));
        setHelperText(getTranslation("credential.overlap-help"));
        setItems(Overlap.values());
        setItemLabelGenerator(overlap -> getTranslation("credential.overlap." + overlap));
        setValue(Overlap.WEEK);
        setWidthFull();
    }
}
