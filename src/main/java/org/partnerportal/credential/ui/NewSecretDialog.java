package org.partnerportal.credential.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.partnerportal.credential.ApiCredentials;

/// Sets the secret: a fresh one from here, or one's own.
final class NewSecretDialog extends Dialog {

    private final TextField own = new TextField();
    private final OverlapChoice overlap = new OverlapChoice();
    private final transient ApiCredentials credentials;
    private final Runnable done;

    /// @param replaces whether there is one that works, which then works on for a while
    NewSecretDialog(ApiCredentials credentials, boolean replaces, Runnable done) {
        this.credentials = credentials;
        this.done = done;
        setId("new-secret-dialog");
        setWidth("560px");
        setHeaderTitle(getTranslation("credential.secret.set"));
        own.setId("own-secret");
        own.setLabel(getTranslation("credential.secret.own"));
        own.setHelperText(getTranslation("credential.secret.own-help"));
        own.setWidthFull();
        own.setManualValidation(true);
        own.getElement().setAttribute("autocomplete", "off");
        overlap.setVisible(replaces);
        var form = new Div(new Paragraph(getTranslation("credential.secret.set-text")), own, overlap);
        form.addClassName("credential-form");
        add(form);
        var cancel = new Button(getTranslation("uikit.cancel"), click -> close());
        cancel.setId("secret-cancel");
        var set = new Button(getTranslation("credential.secret.confirm"), click -> set());
        set.setId("secret-set");
        set.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, set);
    }

    private void set() {
        if (own.getValue().isBlank()) {
            var secret = credentials.makeSecret(overlap.getValue());
            close();
            done.run();
            new SecretDialog(secret).open();
        } else if (credentials.giveSecret(own.getValue(), overlap.getValue())) {
            close();
            done.run();
        } else {
            own.setErrorMessage(getTranslation("credential.secret.own-wrong"));
            own.setInvalid(true);
            own.focus();
        }
    }
}
