package org.partnerportal.secondfactor.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.partnerportal.secondfactor.IdentityCheck;
import org.partnerportal.secondfactor.PasskeyRequest;
import org.partnerportal.secondfactor.Proof;
import org.partnerportal.secondfactor.ProofOutcome;
import org.partnerportal.signin.Visit;

/// Asks who sits there, before something weighty is changed: for the password, a code of the app, or a passkey.
final class ProofDialog extends Dialog {

    private final transient IdentityCheck check;
    private final transient Consumer<Proof> proved;
    private final PasswordField secret = new PasswordField();
    private final FormError error = new FormError("proof-error");
    private transient @Nullable PasskeyRequest asked;

    /// @param passkeys whether the person has one to prove it with
    ProofDialog(IdentityCheck check, boolean passkeys, Consumer<Proof> proved) {
        this.check = check;
        this.proved = proved;
        setId("proof-dialog");
        setHeaderTitle(getTranslation("secondfactor.proof.title"));
        var form = new Div(new Paragraph(getTranslation("secondfactor.proof.text")), secret);
        form.addClassName("proof-form");
        secret.setId("proof-secret");
        secret.setLabel(getTranslation("secondfactor.proof.secret"));
        secret.setWidthFull();
        secret.setManualValidation(true);
        secret.setAutofocus(true);
        secret.getElement().setAttribute("autocomplete", "current-password");
        if (passkeys) {
            var button = PasskeyButton.asking(getTranslation("secondfactor.step.passkey"), this::ask, this::answered);
            button.setId("proof-passkey");
            form.add(button);
        }
        form.add(error);
        add(form);
        var cancel = new Button(getTranslation("uikit.cancel"), click -> close());
        cancel.setId("proof-cancel");
        var confirm = new Button(getTranslation("secondfactor.proof.confirm"), click -> confirm());
        confirm.setId("proof-confirm");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.addClickShortcut(Key.ENTER);
        getFooter().add(cancel, confirm);
    }

    private void confirm() {
        show(check.prove(secret.getValue(), Visit.of(Exchange.current().request())));
    }

    private String ask() {
        asked = check.askForPasskey();
        return asked.json();
    }

    private void answered(String answer) {
        if (answer.isEmpty() || asked == null) {
            error.say(getTranslation("secondfactor.passkey.none"));
        } else {
            show(check.prove(asked, answer));
        }
    }

    private void show(ProofOutcome outcome) {
        switch (outcome) {
            case ProofOutcome.Proved(var proof) -> {
                close();
                proved.accept(proof);
            }
            case ProofOutcome.Wrong _ -> say(getTranslation("secondfactor.proof.wrong"));
            case ProofOutcome.Closed _ -> say(getTranslation("secondfactor.closed"));
        }
    }

    private void say(String words) {
        secret.setErrorMessage(words);
        secret.setInvalid(true);
        secret.focus();
    }
}
