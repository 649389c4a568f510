package org.partnerportal.access.ui;

import com.vaadin.flow.component.UI;
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
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.partnerportal.access.FirstAdministrator;
import org.partnerportal.access.PasswordRules;
import org.partnerportal.uikit.EmptyState;

/// Where the link for the very first administrator leads: an account of one's own, once.
@Route(value = "setup/:" + SetupView.TOKEN, autoLayout = false)
@AnonymousAllowed
@CssImport("./styles/tracking.css")
class SetupView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String TOKEN = "token";

    private final transient FirstAdministrator administrator;
    private final transient PasswordRules rules;

    SetupView(FirstAdministrator administrator, PasswordRules rules) {
        this.administrator = administrator;
        this.rules = rules;
        addClassName("setup");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get(TOKEN).orElse("");
        removeAll();
        add(administrator.mayEnter(token) ? welcome(token) : tooLate());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.setup") + " · " + getTranslation("shell.product");
    }

    private Div welcome(String token) {
        var card = new Div(
                new H1(getTranslation("access.setup")),
                new Paragraph(getTranslation("access.setup.text")),
                new SetupForm(rules, given -> enter(token, given)));
        card.addClassNames("card", "setup-card");
        return card;
    }

    // Somebody else may have used the link since the page was opened.
    private void enter(String token, SetupForm.Given given) {
        if (administrator.enter(token, given.login(), given.name(), given.password())) {
            UI.getCurrent().navigate("sign-in");
        } else {
            removeAll();
            add(tooLate());
        }
    }

    private Div tooLate() {
        var page = EmptyState.ofPage(
                VaadinIcon.UNLINK,
                getTranslation("access.setup.too-late"),
                getTranslation("access.setup.too-late-next"),
                new Anchor("sign-in", getTranslation("shell.sign-in")));
        page.setId("setup-too-late");
        return page;
    }
}
