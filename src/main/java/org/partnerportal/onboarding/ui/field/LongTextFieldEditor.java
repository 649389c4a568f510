package org.partnerportal.onboarding.ui.field;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.partnerportal.catalogue.ApplicableField;

/// A text of several lines' length.
final class LongTextFieldEditor extends InputFieldEditor<TextArea> {

    LongTextFieldEditor(ApplicableField applicable, FieldHost host) {
        super(applicable, host, new TextArea());
        input().setMinRows(3);
        input().setValueChangeMode(ValueChangeMode.LAZY);
        input().setValueChangeTimeout(TextFieldEditor.SETTLED_MILLIS);
        input().addValueChangeListener(change -> typed(one(change.getValue())));
    }

    @Override
    void display(List<String> values) {
        input().setValue(first(values));
    }
}
