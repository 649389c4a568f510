package org.partnerportal.uikit;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/// Asks why, before something is done that must not be done without a reason.
public final class ReasonDialog extends Dialog {

    private static final int LONGEST = 500;

    private final TextArea reason = new TextArea();
    private final Consumer<String> given;

    /// @param topic the texts' prefix: its `.title`, `.text`, `.reason` and `.confirm` are shown
    public ReasonDialog(String topic, Consumer<String> given) {
        this.given = given;
        setId("reason-dialog");
        addClassName("reason-dialog");
        setHeaderTitle(getTranslation(topic + ".title"));
        reason.setId("reason");
        reason.setLabel(getTranslation(topic + ".reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        reason.setAutofocus(true);
        add(new Paragraph(getTranslation(topic + ".text")), reason);

        var cancel = new Button(getTranslation("uikit.cancel"), click -> close());
        cancel.setId("reason-cancel");
        var confirm = new Button(getTranslation(topic + ".confirm"), click -> confirm());
        confirm.setId("reason-confirm");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        getFooter().add(cancel, confirm);
    }

    private void confirm() {
        if (reason.getValue().isBlank()) {
            reason.setErrorMessage(getTranslation("uikit.reason-needed"));
            reason.setInvalid(true);
            reason.focus();
            return;
        }
        close();
        given.accept(reason.getValue().strip());
    }
}
