package org.partnerportal.acquiring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/// Asks why a sensitive value must be seen in full.
class RevealDialog extends Dialog {

    private final TextField reason = new TextField(getTranslation("acquiring.reveal.reason"));
    private final transient Consumer<String> given;

    RevealDialog(String label, Consumer<String> given) {
        this.given = given;
        setHeaderTitle(getTranslation("acquiring.reveal-long", label));
        reason.setId("reveal-reason");
        reason.setWidthFull();
        var show = new Button(getTranslation("acquiring.reveal"), click -> show());
        show.setId("reveal-show");
        show.addThemeVariants(ButtonVariant.PRIMARY);
        var cancel = new Button(getTranslation("uikit.cancel"), click -> close());
        cancel.setId("reveal-cancel");
        add(reason, new Paragraph(getTranslation("acquiring.reveal.note")));
        getFooter().add(cancel, show);
        reason.focus();
    }

    private void show() {
        if (reason.getValue().isBlank()) {
            reason.setErrorMessage(getTranslation("acquiring.reveal.missing"));
            reason.setInvalid(true);
            return;
        }
        close();
        given.accept(reason.getValue().strip());
    }
}
