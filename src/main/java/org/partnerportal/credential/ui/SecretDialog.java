package org.partnerportal.credential.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import org.partnerportal.credential.SecretText;

/// Shows a fresh secret, the one time it is shown.
final class SecretDialog extends Dialog {

    SecretDialog(SecretText secret) {
        setId("secret-dialog");
        setWidth("560px");
        setHeaderTitle(getTranslation("credential.secret.once"));
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        var shown = new TextField(getTranslation("credential.secret"));
        shown.setId("secret");
        shown.setValue(secret.value());
        shown.setReadOnly(true);
        shown.setWidthFull();
        shown.getElement().setAttribute("autocomplete", "off");
        var copy = new Button(getTranslation("credential.secret.copy"), VaadinIcon.COPY_O.create());
        copy.setId("secret-copy");
        copy.addClickListener(click -> copy.getElement()
                .executeJs("return navigator.clipboard.writeText($0)", secret.value())
                .then(
                        done -> copy.setText(getTranslation("credential.secret.copied")),
                        failure -> copy.setText(getTranslation("credential.secret.copy-yourself"))));
        var form = new Div(new Paragraph(getTranslation("credential.secret.once-text")), shown, copy);
        form.addClassName("credential-form");
        add(form);
        var kept = new Button(getTranslation("credential.secret.kept"), click -> close());
        kept.setId("secret-kept");
        kept.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(kept);
    }
}
