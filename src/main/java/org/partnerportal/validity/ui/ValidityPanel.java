package org.partnerportal.validity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.onboarding.ApplicationDetails;
import org.partnerportal.onboarding.ui.ApplicationPanels;
import org.partnerportal.shared.SchemeTime;
import org.partnerportal.uikit.Moments;
import org.partnerportal.uikit.StatusBadge;
import org.partnerportal.validity.ExpiringPapers;
import org.partnerportal.validity.PaperDate;

/// Shows on an application's page until when its papers are valid.
@SpringComponent
class ValidityPanel implements ApplicationPanels {

    private static final int SOON = 90;

    private final ExpiringPapers papers;
    private final CurrentActor current;
    private final Clock clock;

    ValidityPanel(ExpiringPapers papers, CurrentActor current, Clock clock) {
        this.papers = papers;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public Optional<Component> panel(ApplicationDetails application) {
        var actor = current.actor();
        if (application.revision() == 0 || !(actor.providerStaff() || actor.caseReader())) {
            return Optional.empty();
        }
        return Optional.of(papers.of(application.id()))
                .filter(all -> !all.isEmpty())
                .map(this::panel);
    }

    private Component panel(List<PaperDate> all) {
        var list = new UnorderedList();
        list.addClassName("validity-list");
        all.forEach(each -> list.add(line(each)));
        var panel = new Section(new H2(I18NProvider.translate("validity.panel")), list);
        panel.setId("validity");
        panel.addClassName("card");
        return panel;
    }

    private ListItem line(PaperDate paper) {
        var line = new ListItem();
        var name = new Span(PaperWords.name(line, paper.paper(), paper.path()));
        var last = paper.endsOn();
        if (last == null) {
            line.add(name, new Span(line.getTranslation("validity.for-good")));
            return line;
        }
        line.add(name, new Span(Moments.day(last, UI.getCurrent().getLocale())));
        var left = ChronoUnit.DAYS.between(SchemeTime.today(clock), last);
        if (left <= SOON) {
            line.add(new StatusBadge(PaperWords.left(line, left)));
        }
        return line;
    }
}
