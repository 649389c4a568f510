package org.partnerportal.onboarding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Instant;
import java.util.Locale;
import org.partnerportal.onboarding.ApplicationSummary;
import org.partnerportal.onboarding.Remediation;

/// Makes the cards of what waits for the provider: what it is, what stops and when, and the one step to take.
@SpringComponent
class NeedsYou {

    private final Deadlines deadlines;
    private final ItemLabels labels;

    NeedsYou(Deadlines deadlines, ItemLabels labels) {
        this.deadlines = deadlines;
        this.labels = labels;
    }

    /// Items that came back and must be mended.
    Article toMend(ApplicationSummary application, Remediation request, Locale locale) {
        var card = card("mend", application);
        card.addClassName("card-warning");
        var items = new UnorderedList();
        items.addClassName("returned-items");
        request.items().forEach(item -> items.add(item(card, item, locale)));
        card.add(
                new Paragraph(card.getTranslation(
                        "onboarding.mend.what", request.round(), request.items().size(), request.mendedCount())),
                items,
                foot(
                        deadlines.by(request.deadline(), locale),
                        step("mend", card.getTranslation("onboarding.mend.do"), application, "/form")));
        return card;
    }

    /// A draft that lapses unless somebody goes on with it.
    Article toGoOnWith(ApplicationSummary application, Instant lapses, Locale locale) {
        var card = card("draft", application);
        card.add(
                new Paragraph(card.getTranslation("onboarding.draft.lapses")),
                foot(
                        deadlines.by(lapses, locale),
                        step("go-on", card.getTranslation("onboarding.draft.do"), application, "/form")));
        return card;
    }

    /// An application whose merchant must act.
    Article toRemindOf(ApplicationSummary application, Instant lapses, Locale locale) {
        var card = card("waiting", application);
        card.add(
                ApplicationBadges.of(application.status()),
                new Paragraph(card.getTranslation("onboarding.waiting." + application.status())),
                foot(
                        deadlines.by(lapses, locale),
                        step("look", card.getTranslation("onboarding.waiting.do"), application, "")));
        return card;
    }

    private static Article card(String kind, ApplicationSummary application) {
        var card = new Article();
        card.setId(kind + "-card-" + application.id());
        card.addClassNames("card", "need-card");
        card.add(new H3(name(application)));
        return card;
    }

    private ListItem item(Article card, Remediation.Item item, Locale locale) {
        var label = new Span(labels.of(item.path(), locale));
        label.addClassName("returned-label");
        var reason = new Span(card.getTranslation(item.reason().nameKey()));
        reason.addClassName("returned-reason");
        var line = new ListItem(label, reason);
        if (item.mended()) {
            line.addClassName("mended");
            var mended = new Span(card.getTranslation("onboarding.item.mended"));
            mended.addClassName("mended-word");
            line.add(mended);
        }
        line.add(new Paragraph(item.outwardText()));
        return line;
    }

    private static Anchor step(String kind, String words, ApplicationSummary application, String page) {
        var step = new Anchor("applications/" + application.id() + page, words);
        step.setId(kind + "-" + application.id());
        step.addClassName("step-link");
        step.getElement().setAttribute("aria-label", words + ": " + name(application));
        return step;
    }

    private static Div foot(Component deadline, Anchor step) {
        var foot = new Div(deadline, step);
        foot.addClassName("need-foot");
        return foot;
    }

    private static String name(ApplicationSummary application) {
        return application.merchantName() == null ? application.businessCode() : application.merchantName();
    }
}
