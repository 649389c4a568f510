package org.partnerportal.people.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.function.BiFunction;
import org.partnerportal.access.PasswordRules;
import org.partnerportal.people.JoinOutcome;
import org.partnerportal.people.Joining;

/// What somebody who was invited gives: a name, and a password written twice. What is wrong is said where it is.
final class JoinForm extends Div {

    private final TextField name = new TextField();
    private final PasswordField password = new PasswordField();
    private final PasswordField again = new PasswordField();
    private final transient BiFunction<String, String, JoinOutcome> join;

    /// @param join tries, with name and password; what the form cannot say itself, it says
    JoinForm(BiFunction<String, String, JoinOutcome> join) {
        this.join = join;
        addClassName("setup-form");
        prepare(name, "join-name", "people.join.name", "name");
        prepare(password, "join-password", "people.join.password", "new-password");
        prepare(again, "join-again", "people.join.again", "new-password");
        name.setMaxLength(Joining.LONGEST_NAME);
        name.setHelperText(getTranslation("people.join.name-help"));
        name.setAutofocus(true);
        password.setHelperText(getTranslation("access.password.help", PasswordRules.SHORTEST));
        var confirm = new Button(getTranslation("people.join.confirm"), click -> confirm());
        confirm.setId("join-confirm");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.addClickShortcut(Key.ENTER);
        add(name, password, again, confirm);
    }

    private void prepare(TextFieldBase<?, ?> field, String id, String label, String autocomplete) {
        field.setId(id);
        field.setLabel(getTranslation(label));
        field.setRequiredIndicatorVisible(true);
        field.setWidthFull();
        field.setManualValidation(true);
        field.getElement().setAttribute("autocomplete", autocomplete);
    }

    private void confirm() {
        name.setInvalid(false);
        password.setInvalid(false);
        var same = again.getValue().equals(password.getValue());
        again.setErrorMessage(getTranslation("people.join.again-differs"));
        again.setInvalid(!same);
        if (same) {
            switch (join.apply(name.getValue(), password.getValue())) {
                case JoinOutcome.NameMissing() -> wrong(name, getTranslation("people.join.name-missing"));
                case JoinOutcome.PasswordRefused(var flaw) ->
                    wrong(
                            password,
                            getTranslation("access.password." + flaw, PasswordRules.SHORTEST, PasswordRules.LONGEST));
                case JoinOutcome.Joined(), JoinOutcome.LinkClosed(var _), JoinOutcome.AddressInUse() -> {}
            }
        }
    }

    private static void wrong(TextFieldBase<?, ?> field, String words) {
        field.setErrorMessage(words);
        field.setInvalid(true);
        field.focus();
    }
}
