package org.partnerportal.access.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.List;
import java.util.function.Consumer;
import org.partnerportal.access.PasswordRules;

/// What the first administrator gives: address, name, and a password written twice. What is wrong is said where it is.
final class SetupForm extends Div {

    /// What was given, all of it right.
    record Given(String login, String name, String password) {

        // A password never shows in a log line.
        @Override
        public String toString() {
            return "Given";
        }
    }

    private static final String ADDRESS = "[^@\\s]+@[^@\\s]+\\.[^@\\s]+";

    private final EmailField login = new EmailField();
    private final TextField name = new TextField();
    private final PasswordField password = new PasswordField();
    private final PasswordField again = new PasswordField();
    private final transient PasswordRules rules;
    private final transient Consumer<Given> given;

    SetupForm(PasswordRules rules, Consumer<Given> given) {
        this.rules = rules;
        this.given = given;
        addClassName("setup-form");
        prepare(login, "setup-login", "shell.login", "username");
        prepare(name, "setup-name", "access.setup.name", "name");
        prepare(password, "setup-password", "access.setup.password", "new-password");
        prepare(again, "setup-password-again", "access.setup.again", "new-password");
        password.setHelperText(getTranslation("access.password.help", PasswordRules.SHORTEST));
        var enter = new Button(getTranslation("access.setup.enter"), click -> enter());
        enter.setId("setup-enter");
        enter.addThemeVariants(ButtonVariant.PRIMARY);
        enter.addClickShortcut(Key.ENTER);
        add(login, name, password, again, enter);
    }

    private void prepare(TextFieldBase<?, ?> field, String id, String label, String autocomplete) {
        field.setId(id);
        field.setLabel(getTranslation(label));
        field.setRequiredIndicatorVisible(true);
        field.setWidthFull();
        // Messages come when the person is done, from here alone.
        field.setManualValidation(true);
        field.getElement().setAttribute("autocomplete", autocomplete);
    }

    private void enter() {
        // Every field is looked at, so that each message stands at once.
        var findings = List.of(
                check(login, login.getValue().strip().matches(ADDRESS), "access.setup.login-wrong"),
                check(name, !name.getValue().isBlank(), "access.setup.name-missing"),
                checkPassword(),
                check(again, again.getValue().equals(password.getValue()), "access.setup.again-differs"));
        if (!findings.contains(false)) {
            given.accept(new Given(login.getValue().strip(), name.getValue().strip(), password.getValue()));
        }
    }

    private boolean checkPassword() {
        var flaw = rules.flaw(password.getValue(), login.getValue().strip(), name.getValue());
        return check(
                password,
                flaw.isEmpty(),
                flaw.map(each -> "access.password." + each).orElse(""),
                PasswordRules.SHORTEST,
                PasswordRules.LONGEST);
    }

    private boolean check(TextFieldBase<?, ?> field, boolean right, String message, Object... arguments) {
        field.setErrorMessage(right ? "" : getTranslation(message, arguments));
        field.setInvalid(!right);
        return right;
    }
}
