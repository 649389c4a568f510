package org.partnerportal.onboarding.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Locale;
import org.partnerportal.onboarding.Remediation;
import org.partnerportal.uikit.Moments;
import org.partnerportal.uikit.StatusBadge;
import org.partnerportal.uikit.Tone;

/// Shows every round of returned items: what, why, what the provider said to it, and when it was answered.
@SpringComponent
public class RoundsPanel {

    private final Moments moments;
    private final Deadlines deadlines;
    private final ItemLabels labels;

    RoundsPanel(Moments moments, Deadlines deadlines, ItemLabels labels) {
        this.moments = moments;
        this.deadlines = deadlines;
        this.labels = labels;
    }

    public Section of(List<Remediation> rounds, Locale locale) {
        var section = new Section();
        section.setId("rounds");
        section.addClassNames("card", "rounds");
        section.add(new H2(section.getTranslation("onboarding.rounds")));
        rounds.forEach(round -> section.add(round(section, round, locale)));
        return section;
    }

    private Details round(Section at, Remediation round, Locale locale) {
        var open = round.answeredAt() == null;
        var title = new Span(at.getTranslation(
                "onboarding.round", round.round(), at.getTranslation("onboarding.side." + round.askedBy())));
        var summary = new Span(title, state(at, round, locale));
        summary.addClassName("round-summary");
        var items = new UnorderedList();
        items.addClassName("returned-items");
        round.items().forEach(item -> items.add(item(at, item, open, locale)));
        var details = new Details(summary, items);
        details.setId("round-" + round.round());
        details.setOpened(open);
        return details;
    }

    private StatusBadge state(Section at, Remediation round, Locale locale) {
        return round.answeredAt() == null
                ? deadlines.by(round.deadline(), locale)
                : new StatusBadge(
                        at.getTranslation("onboarding.round.answered", moments.date(round.answeredAt(), locale)),
                        VaadinIcon.CHECK_CIRCLE,
                        Tone.SUCCESS);
    }

    private ListItem item(Section at, Remediation.Item item, boolean open, Locale locale) {
        var label = new Span(labels.of(item.path(), locale));
        label.addClassName("returned-label");
        var reason = new Span(at.getTranslation(item.reason().nameKey()));
        reason.addClassName("returned-reason");
        var line = new ListItem(label, reason);
        if (open && item.mended()) {
            var mended = new Span(at.getTranslation("onboarding.item.mended"));
            mended.addClassName("mended-word");
            line.addClassName("mended");
            line.add(mended);
        }
        line.add(new Paragraph(item.outwardText()));
        if (item.explanation() != null) {
            var said = new Paragraph(at.getTranslation("onboarding.item.explained", item.explanation()));
            said.addClassName("explanation");
            line.add(said);
        }
        return line;
    }
}
