package org.partnerportal.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.onboarding.ApplicationDetails;
import org.partnerportal.onboarding.ui.ApplicationPanels;
import org.partnerportal.review.CaseReading;
import org.partnerportal.review.ReviewCaseId;

/// Leads those who may read cases from an application to its case.
@SpringComponent
class CaseLink implements ApplicationPanels {

    private final CaseReading reading;
    private final CurrentActor current;

    CaseLink(CaseReading reading, CurrentActor current) {
        this.reading = reading;
        this.current = current;
    }

    @Override
    public Optional<Component> panel(ApplicationDetails application) {
        return current.actor().caseReader() ? reading.caseOf(application.id()).map(CaseLink::link) : Optional.empty();
    }

    private static Component link(ReviewCaseId id) {
        var link = new Anchor(QueueAddress.of(id), I18NProvider.translate("review.open-case"));
        link.setId("open-case");
        var section = new Section(new H2(I18NProvider.translate("review.case")), link);
        section.addClassName("card");
        return section;
    }
}
