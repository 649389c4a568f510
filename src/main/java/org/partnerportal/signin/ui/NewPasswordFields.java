package org.partnerportal.signin.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import org.partnerportal.access.PasswordFlaw;
import org.partnerportal.access.PasswordRules;

/// A new password, written twice. What is wrong with it is said where it is.
final class NewPasswordFields extends Div {

    private final PasswordField wanted = new PasswordField();
    private final PasswordField again = new PasswordField();

    NewPasswordFields() {
        addClassName("setup-form");
        prepare(wanted, "new-password", "signin.reset.wanted");
        prepare(again, "new-password-again", "signin.reset.again");
        wanted.setHelperText(getTranslation("access.password.help", PasswordRules.SHORTEST));
        add(wanted, again);
    }

    private void prepare(PasswordField field, String id, String label) {
        field.setId(id);
        field.setLabel(getTranslation(label));
        field.setRequiredIndicatorVisible(true);
        field.setWidthFull();
        field.setManualValidation(true);
        field.getElement().setAttribute("autocomplete", "new-password");
    }

    String value() {
        return wanted.getValue();
    }

    /// Whether both are the same; the second says so where not.
    boolean same() {
        var same = again.getValue().equals(wanted.getValue());
        wanted.setInvalid(false);
        again.setErrorMessage(same ? "" : getTranslation("signin.reset.again-differs"));
        again.setInvalid(!same);
        return same;
    }

    void pointOut(PasswordFlaw flaw) {
        wanted.setErrorMessage(
                getTranslation("access.password." + flaw, PasswordRules.SHORTEST, PasswordRules.LONGEST));
        wanted.setInvalid(true);
        wanted.focus();
    }

    void empty() {
        wanted.clear();
        again.clear();
    }
}
