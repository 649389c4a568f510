package org.partnerportal.onboarding.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Locale;
import org.partnerportal.onboarding.ApplicationStatus;
import org.partnerportal.onboarding.TimelineEntry;
import org.partnerportal.uikit.Moments;
import org.partnerportal.uikit.PortalTexts;

/// Tells what happened to an application, sentence by sentence, the latest first.
@SpringComponent
class TimelinePanel {

    private final Moments moments;
    private final PortalTexts texts;

    TimelinePanel(Moments moments, PortalTexts texts) {
        this.moments = moments;
        this.texts = texts;
    }

    Section of(List<TimelineEntry> entries, Locale locale) {
        var list = new OrderedList();
        list.addClassName("timeline");
        entries.reversed().forEach(entry -> list.add(line(entry, locale)));
        var title = new H2(texts.getTranslation("onboarding.timeline", locale));
        var section = new Section(title, list);
        section.setId("timeline");
        section.addClassName("card");
        return section;
    }

    /// The step as a sentence, for instance `Li Hua (service provider) handed it in.`
    String sentence(TimelineEntry entry, Locale locale) {
        return texts.getTranslation(key(entry), locale, who(entry, locale), entry.revision());
    }

    static String key(TimelineEntry entry) {
        return entry.from() == null ? "onboarding.step.started" : key(entry.from(), entry.to());
    }

    /// The text of a step from one status to another. Some ends read the same wherever they come from.
    static String key(ApplicationStatus from, ApplicationStatus to) {
        return switch (to) {
            case WITHDRAWN, LAPSED -> "onboarding.step." + to;
            default -> "onboarding.step." + from + "." + to;
        };
    }

    private ListItem line(TimelineEntry entry, Locale locale) {
        var icon = new Span(icon(entry).create());
        icon.addClassNames("timeline-mark", ApplicationBadges.tone(entry.to()).className());
        icon.getElement().setAttribute("aria-hidden", "true");
        var sentence = new Paragraph(sentence(entry, locale));
        var when = moments.ago(entry.at(), locale);
        when.addClassName("soft");
        var line = new ListItem(icon, sentence, when);
        line.addClassName("timeline-entry");
        if (entry.note() != null) {
            var note = new Paragraph(texts.getTranslation("onboarding.timeline.note", locale, entry.note()));
            note.addClassName("timeline-note");
            line.add(note);
        }
        return line;
    }

    private static VaadinIcon icon(TimelineEntry entry) {
        return ApplicationBadges.icon(entry.to());
    }

    private String who(TimelineEntry entry, Locale locale) {
        var side = texts.getTranslation("onboarding.side." + entry.side(), locale);
        return entry.person() == null || entry.person().isEmpty()
                ? side
                : texts.getTranslation("onboarding.timeline.person", locale, entry.person(), side);
    }
}
