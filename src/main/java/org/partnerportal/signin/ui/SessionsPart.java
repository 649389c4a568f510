package org.partnerportal.signin.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnerportal.signin.BrowserNames;
import org.partnerportal.signin.OpenSession;
import org.partnerportal.signin.OwnSessions;
import org.partnerportal.uikit.Moments;
import org.partnerportal.uikit.StatusBadge;
import org.partnerportal.uikit.Tone;

/// Where the person is signed in now, and the way to end it.
final class SessionsPart extends Section {

    private final transient OwnSessions sessions;
    private final transient BrowserNames browsers;
    private final transient Moments moments;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph alone = new Paragraph(getTranslation("signin.sessions.none-else"));
    private final Button others = new Button(getTranslation("signin.sessions.end-others"), click -> endOthers());
    private final @Nullable UUID here = SessionHere.id().orElse(null);

    SessionsPart(OwnSessions sessions, BrowserNames browsers, Moments moments) {
        this.sessions = sessions;
        this.browsers = browsers;
        this.moments = moments;
        addClassName("card");
        list.addClassName("account-rows");
        alone.addClassName("soft");
        others.setId("sessions-end-others");
        add(
                new H2(getTranslation("signin.sessions")),
                new Paragraph(getTranslation("signin.sessions.text")),
                list,
                alone,
                others);
        show();
    }

    private void show() {
        var open = sessions.open();
        list.removeAll();
        open.forEach(session -> list.add(row(session)));
        var more = open.stream().anyMatch(session -> !session.id().equals(here));
        alone.setVisible(!more);
        others.setVisible(more && here != null);
    }

    private ListItem row(OpenSession session) {
        var device = browsers.of(session.agent(), getLocale());
        var name = new Span(device);
        name.addClassName("account-device");
        var row = new ListItem(name);
        if (session.id().equals(here)) {
            row.add(new StatusBadge(getTranslation("signin.sessions.here"), VaadinIcon.CHECK, Tone.SUCCESS));
        }
        row.add(
                fact("signin.sessions.address", new Span(session.address())),
                fact("signin.sessions.started", moments.ago(session.startedAt(), getLocale())),
                fact("signin.sessions.active", moments.ago(session.activeAt(), getLocale())));
        if (!session.id().equals(here)) {
            row.add(end(session.id(), device));
        }
        return row;
    }

    private Button end(UUID session, String device) {
        var end = new Button(getTranslation("signin.sessions.end"), click -> {
            sessions.end(session);
            Notification.show(getTranslation("signin.sessions.ended"));
            show();
        });
        end.setId("session-end-" + session);
        end.addClassName("account-end");
        end.setAriaLabel(getTranslation("signin.sessions.end-of", device));
        return end;
    }

    private void endOthers() {
        if (here != null) {
            sessions.endOthers(here);
            Notification.show(getTranslation("signin.sessions.others-ended"));
            show();
        }
    }

    private Span fact(String label, Span value) {
        var fact = new Span(new Span(getTranslation(label)), value);
        fact.addClassNames("fact", "soft");
        return fact;
    }
}
