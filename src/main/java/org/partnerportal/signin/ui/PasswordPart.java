package org.partnerportal.signin.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.UUID;
import org.partnerportal.signin.OwnPassword;
import org.partnerportal.signin.PasswordOutcome.Changed;
import org.partnerportal.signin.PasswordOutcome.LinkGone;
import org.partnerportal.signin.PasswordOutcome.PresentWrong;
import org.partnerportal.signin.PasswordOutcome.Unfit;

/// Changes the person's own password.
final class PasswordPart extends Section {

    private static final UUID NONE = new UUID(0, 0);

    private final transient OwnPassword password;
    private final PasswordField present = new PasswordField();
    private final NewPasswordFields fields = new NewPasswordFields();

    PasswordPart(OwnPassword password) {
        this.password = password;
        addClassNames("card", "account-narrow");
        present.setId("present-password");
        present.setLabel(getTranslation("signin.password.present"));
        present.setRequiredIndicatorVisible(true);
        present.setManualValidation(true);
        present.setWidthFull();
        present.getElement().setAttribute("autocomplete", "current-password");
        var change = new Button(getTranslation("signin.password.change"), click -> change());
        change.setId("password-change");
        add(
                new H2(getTranslation("signin.password")),
                new Paragraph(getTranslation("signin.password.text")),
                present,
                fields,
                change);
    }

    private void change() {
        var same = fields.same();
        if (present.isEmpty()) {
            pointOut("signin.password.present-missing");
        } else if (same) {
            present.setInvalid(false);
            var here = SessionHere.id().orElse(NONE);
            switch (password.change(present.getValue(), fields.value(), here, SessionHere.visit())) {
                case Changed() -> {
                    present.clear();
                    fields.empty();
                    Notification.show(getTranslation("signin.password.changed"));
                }
                case Unfit(var flaw) -> fields.pointOut(flaw);
                case PresentWrong(), LinkGone() -> pointOut("signin.password.present-wrong");
            }
        }
    }

    private void pointOut(String message) {
        present.setErrorMessage(getTranslation(message));
        present.setInvalid(true);
        present.focus();
    }
}
