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
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.partnerportal.signin.PasswordOutcome.Changed;
import org.partnerportal.signin.PasswordOutcome.LinkGone;
import org.partnerportal.signin.PasswordOutcome.PresentWrong;
import org.partnerportal.signin.PasswordOutcome.Unfit;
import org.partnerportal.signin.PasswordReset;
import org.partnerportal.uikit.EmptyState;

/// Where a link to another password leads: it is set here, once.
@Route(value = "password/:" + NewPasswordView.TOKEN, autoLayout = false)
@AnonymousAllowed
@CssImport("./styles/tracking.css")
class NewPasswordView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String TOKEN = "token";

    private final transient PasswordReset reset;

    NewPasswordView(PasswordReset reset) {
        this.reset = reset;
        addClassName("setup");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get(TOKEN).orElse("");
        removeAll();
        add(reset.mayChange(token) ? form(token) : gone());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("signin.reset") + " · " + getTranslation("shell.product");
    }

    private Div form(String token) {
        var fields = new NewPasswordFields();
        var set = new Button(getTranslation("signin.reset.set"), click -> set(token, fields));
        set.setId("new-password-set");
        set.addThemeVariants(ButtonVariant.PRIMARY);
        set.addClickShortcut(Key.ENTER);
        var card = new Div(
                new H1(getTranslation("signin.reset")),
                new Paragraph(getTranslation("signin.reset.text")),
                fields,
                set);
        card.addClassNames("card", "setup-card");
        return card;
    }

    private void set(String token, NewPasswordFields fields) {
        if (!fields.same()) {
            return;
        }
        switch (reset.change(token, fields.value())) {
            case Changed() -> UI.getCurrent().navigate("sign-in", QueryParameters.of("changed", ""));
            case Unfit(var flaw) -> fields.pointOut(flaw);
            case LinkGone(), PresentWrong() -> {
                removeAll();
                add(gone());
            }
        }
    }

    private Div gone() {
        var page = new EmptyState(
                VaadinIcon.UNLINK,
                getTranslation("signin.reset.gone"),
                getTranslation("signin.reset.gone-next"),
                new Anchor("forgotten", getTranslation("signin.reset.ask-again")));
        page.setId("new-password-gone");
        return page;
    }
}
