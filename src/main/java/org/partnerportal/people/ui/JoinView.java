package org.partnerportal.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.partnerportal.people.JoinLink;
import org.partnerportal.people.JoinOutcome;
import org.partnerportal.people.JoinSheet;
import org.partnerportal.people.JoinToken;
import org.partnerportal.people.Joining;
import org.partnerportal.uikit.EmptyState;
import org.partnerportal.uikit.Moments;

/// Where the link of an invitation leads: who invites to what, and an account of one's own. Shown in the language of
/// the letter.
@Route(value = "join/:" + JoinView.TOKEN, autoLayout = false)
@AnonymousAllowed
@CssImport("./styles/tracking.css")
@CssImport("./styles/people.css")
class JoinView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String TOKEN = "token";

    private final transient Joining joining;
    private final transient Moments moments;

    JoinView(Joining joining, Moments moments) {
        this.joining = joining;
        this.moments = moments;
        addClassName("setup");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get(TOKEN).flatMap(JoinToken::parse);
        removeAll();
        add(token.map(known -> content(known, joining.open(known))).orElseGet(() -> closed("gone")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.join") + " · " + getTranslation("shell.product");
    }

    private Component content(JoinToken token, JoinLink link) {
        return switch (link) {
            case JoinLink.Open(var sheet) -> welcome(token, sheet);
            case JoinLink.Expired() -> closed("expired");
            case JoinLink.Used() -> closed("used");
            case JoinLink.Gone() -> closed("gone");
        };
    }

    private Component welcome(JoinToken token, JoinSheet sheet) {
        UI.getCurrent().setLocale(sheet.language());
        getElement().setAttribute("lang", sheet.language().toLanguageTag());
        var until =
                new Paragraph(getTranslation("people.join.until", moments.date(sheet.expiresAt(), sheet.language())));
        until.addClassName("soft");
        var card = new Div(
                new H1(getTranslation("people.join.title", sheet.organisation())),
                new Paragraph(getTranslation("people.join.text", sheet.invitedBy())),
                fact("people.join.roles", RoleWords.of(this, sheet.roles(), sheet.language())),
                fact("people.join.address", sheet.address()),
                new JoinForm((name, password) -> join(token, name, password)),
                until);
        card.addClassNames("card", "setup-card");
        return card;
    }

    private Div fact(String label, String value) {
        var words = new Span(getTranslation(label));
        words.addClassName("soft");
        var fact = new Div(words, new Span(value));
        fact.addClassName("join-fact");
        return fact;
    }

    private JoinOutcome join(JoinToken token, String name, String password) {
        var outcome = joining.join(token, name, password);
        switch (outcome) {
            case JoinOutcome.Joined() -> UI.getCurrent().getPage().setLocation("sign-in");
            case JoinOutcome.LinkClosed(var link) -> show(content(token, link));
            case JoinOutcome.AddressInUse() -> show(inUse());
            case JoinOutcome.NameMissing(), JoinOutcome.PasswordRefused(var _) -> {}
        }
        return outcome;
    }

    private void show(Component page) {
        removeAll();
        add(page);
    }

    private EmptyState inUse() {
        return state("in-use", getTranslation("people.join"), getTranslation("people.join.in-use"));
    }

    private EmptyState closed(String how) {
        return state(how, getTranslation("people.join." + how), getTranslation("people.join." + how + "-next"));
    }

    private EmptyState state(String how, String title, String next) {
        var page =
                new EmptyState(VaadinIcon.UNLINK, title, next, new Anchor("sign-in", getTranslation("shell.sign-in")));
        page.setId("join-" + how);
        return page;
    }
}
