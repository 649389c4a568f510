package org.partnerportal.signin.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.partnerportal.signin.PasswordReset;
import org.partnerportal.uikit.EmptyState;

/// Where somebody asks for a way to another password. What is shown then never tells whether the account exists.
@Route(value = "forgotten", autoLayout = false)
@AnonymousAllowed
@CssImport("./styles/tracking.css")
class ForgottenView extends Main implements HasDynamicTitle {

    private static final String ADDRESS = "[^@\\s]+@[^@\\s]+\\.[^@\\s]+";
    private static final int LONGEST = 254;

    private final transient PasswordReset reset;
    private final EmailField login = new EmailField();

    ForgottenView(PasswordReset reset) {
        this.reset = reset;
        addClassName("setup");
        login.setId("forgotten-login");
        login.setLabel(getTranslation("signin.forgotten.login"));
        login.setRequiredIndicatorVisible(true);
        login.setManualValidation(true);
        login.setMaxLength(LONGEST);
        login.setWidthFull();
        login.setAutofocus(true);
        login.getElement().setAttribute("autocomplete", "username");
        var ask = new Button(getTranslation("signin.forgotten.ask"), click -> ask());
        ask.setId("forgotten-ask");
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        ask.addClickShortcut(Key.ENTER);
        var card = new Div(
                new H1(getTranslation("signin.forgotten")),
                new Paragraph(getTranslation("signin.forgotten.text")),
                login,
                ask,
                back());
        card.addClassNames("card", "setup-card");
        add(card);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("signin.forgotten") + " · " + getTranslation("shell.product");
    }

    private void ask() {
        var address = login.getValue().strip();
        var written = address.matches(ADDRESS);
        login.setErrorMessage(written ? "" : getTranslation("signin.forgotten.login-wrong"));
        login.setInvalid(!written);
        if (written) {
            reset.ask(address, UI.getCurrent().getLocale(), SessionHere.visit());
            removeAll();
            add(asked());
        }
    }

    private Div asked() {
        var page = new EmptyState(
                VaadinIcon.ENVELOPE_OPEN_O,
                getTranslation("signin.forgotten.asked"),
                getTranslation("signin.forgotten.asked-next"),
                back());
        page.setId("forgotten-asked");
        page.getElement().setAttribute("role", "status");
        return page;
    }

    private Anchor back() {
        return new Anchor("sign-in", getTranslation("signin.forgotten.back"));
    }
}
