package org.partnerportal.secondfactor.ui;

import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.TextField;

/// A field for a code, as browsers and phones like to fill it.
final class CodeField {

    private CodeField() {}

    static void prepare(TextField field, String id, String label) {
        field.setId(id);
        field.setLabel(label);
        field.addClassName("code-field");
        field.setWidthFull();
        field.setManualValidation(true);
        field.setAutocapitalize(Autocapitalize.NONE);
        field.getElement().setAttribute("autocomplete", "one-time-code");
    }

    static void say(TextField field, String words) {
        field.setErrorMessage(words);
        field.setInvalid(true);
        field.focus();
    }
}
