package org.partnerportal.acquiring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/// Asks for the reason of a refusal, and warns that there is no way back.
class RefuseDialog extends Dialog {

    private final TextArea reason = new TextArea(getTranslation("acquiring.refuse.reason"));
    private final transient Consumer<String> confirmed;

    RefuseDialog(String merchant, Consumer<String> confirmed) {
        this.confirmed = confirmed;
        setHeaderTitle(getTranslation("acquiring.refuse.title", merchant));
        setWidth("560px");
        reason.setId("refuse-reason");
        reason.setMaxLength(500);
        reason.setWidthFull();
        var refuse = new Button(getTranslation("acquiring.refuse.confirm"), click -> refuse());
        refuse.setId("refuse-confirm");
        refuse.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        var cancel = new Button(getTranslation("uikit.cancel"), click -> close());
        cancel.setId("refuse-cancel");
        add(new Paragraph(getTranslation("acquiring.refuse.next")), reason);
        getFooter().add(cancel, refuse);
    }

    private void refuse() {
        if (reason.getValue().isBlank()) {
            reason.setErrorMessage(getTranslation("acquiring.refuse.missing"));
            reason.setInvalid(true);
            return;
        }
        close();
        confirmed.accept(reason.getValue().strip());
    }
}
