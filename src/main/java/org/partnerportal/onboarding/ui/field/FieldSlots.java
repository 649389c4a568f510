package org.partnerportal.onboarding.ui.field;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.Consumer;
import org.partnerportal.catalogue.Field;
import org.partnerportal.catalogue.FieldPath;

/// Makes the slots of one application's documents.
public interface FieldSlots {

    /// A slot that tells the field's documents whenever one came or went.
    FieldSlot slot(Field field, FieldPath path, String label, boolean editable, Consumer<List<String>> changed);

    /// How the field's documents should look and how not; nothing is seen of it where nobody says.
    Component examples(Field field);
}
