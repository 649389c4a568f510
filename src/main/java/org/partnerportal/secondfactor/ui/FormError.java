package org.partnerportal.secondfactor.ui;

import com.vaadin.flow.component.html.Paragraph;

/// What went wrong, in words, where it went wrong; read out by screen readers.
final class FormError extends Paragraph {

    FormError(String id) {
        setId(id);
        addClassName("form-error");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    void say(String words) {
        setText(words);
        setVisible(true);
    }

    void clear() {
        setText("");
        setVisible(false);
    }
}
