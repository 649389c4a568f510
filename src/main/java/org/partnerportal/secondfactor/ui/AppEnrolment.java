package org.partnerportal.secondfactor.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.partnerportal.secondfactor.TotpOffer;
import org.partnerportal.uikit.QrCode;

/// Enrolling an authenticator app: scan, or type the secret, then confirm with the app's code.
final class AppEnrolment extends Div {

    private final TextField code = new TextField();

    /// @param confirmed told the code the person typed
    AppEnrolment(TotpOffer offer, Consumer<String> confirmed) {
        addClassName("app-enrolment");
        var secret = new Span(offer.text().replaceAll("(.{4})(?=.)", "$1 "));
        secret.setId("app-secret");
        secret.addClassName("app-secret");
        secret.getElement().setAttribute("translate", "no");
        add(new OrderedList(
                new ListItem(
                        new Span(getTranslation("secondfactor.app.scan")),
                        new QrCode(offer.address(), getTranslation("secondfactor.app.qr"))),
                new ListItem(new Div(getTranslation("secondfactor.app.type")), secret),
                new ListItem(new Div(getTranslation("secondfactor.app.confirm")), code)));
        CodeField.prepare(code, "app-code", getTranslation("secondfactor.app.code"));
        var confirm = new Button(getTranslation("secondfactor.app.enrol"), click -> confirmed.accept(code.getValue()));
        confirm.setId("app-confirm");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.addClickShortcut(Key.ENTER);
        add(confirm);
    }

    /// Says that the code was not the app's.
    void wrong() {
        CodeField.say(code, getTranslation("secondfactor.app.wrong"));
    }
}
