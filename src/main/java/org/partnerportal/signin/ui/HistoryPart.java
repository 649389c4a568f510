package org.partnerportal.signin.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnerportal.signin.BrowserNames;
import org.partnerportal.signin.OwnSessions;
import org.partnerportal.signin.SignInTry;
import org.partnerportal.uikit.Moments;
import org.partnerportal.uikit.StatusBadge;
import org.partnerportal.uikit.Tone;

/// Every try at the person's account, the newest first.
final class HistoryPart extends Section {

    private final transient OwnSessions sessions;
    private final transient BrowserNames browsers;
    private final transient Moments moments;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph(getTranslation("signin.history.none"));
    private final Button more = new Button(getTranslation("signin.history.more"), click -> show());
    private @Nullable UUID last;

    HistoryPart(OwnSessions sessions, BrowserNames browsers, Moments moments) {
        this.sessions = sessions;
        this.browsers = browsers;
        this.moments = moments;
        addClassNames("card", "account-history");
        list.addClassName("account-rows");
        none.addClassName("soft");
        more.setId("history-more");
        add(
                new H2(getTranslation("signin.history")),
                new Paragraph(getTranslation("signin.history.text")),
                list,
                none,
                more);
        show();
    }

    private void show() {
        var tries = sessions.history(last);
        none.setVisible(last == null && tries.isEmpty());
        tries.forEach(each -> list.add(row(each)));
        more.setVisible(tries.size() == OwnSessions.PAGE);
        if (!tries.isEmpty()) {
            last = tries.getLast().id();
        }
    }

    private ListItem row(SignInTry each) {
        var device = new Span(browsers.of(each.agent(), getLocale()));
        device.addClassName("account-device");
        var row = new ListItem(outcome(each), device);
        if (each.newDevice()) {
            row.add(new StatusBadge(
                    getTranslation("signin.history.new-device"), VaadinIcon.ASTERISK, Tone.INFORMATION));
        }
        row.add(
                soft(new Span(getTranslation("signin.method." + each.method()))),
                soft(new Span(each.address())),
                soft(moments.ago(each.at(), getLocale())));
        return row;
    }

    private StatusBadge outcome(SignInTry each) {
        return each.entered()
                ? new StatusBadge(getTranslation("signin.history.entered"), VaadinIcon.SIGN_IN, Tone.SUCCESS)
                : new StatusBadge(getTranslation("signin.history.refused"), VaadinIcon.BAN, Tone.WARNING);
    }

    private static Span soft(Span words) {
        words.addClassName("soft");
        return words;
    }
}
