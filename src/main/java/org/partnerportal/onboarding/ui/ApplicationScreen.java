package org.partnerportal.onboarding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.partnerportal.onboarding.ApplicationDetails;
import org.partnerportal.onboarding.ApplicationRegister;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.springframework.beans.factory.ObjectProvider;

/// Makes the parts of an application's status page from what its register says now.
@SpringComponent
class ApplicationScreen {

    private final ApplicationRegister register;
    private final ApplicationHeader header;
    private final NextStep next;
    private final TimelinePanel timeline;
    private final RoundsPanel rounds;
    private final SubmissionReader submissions;
    private final ObjectProvider<ApplicationPanels> panels;

    ApplicationScreen(
            ApplicationRegister register,
            ApplicationHeader header,
            NextStep next,
            TimelinePanel timeline,
            RoundsPanel rounds,
            SubmissionReader submissions,
            ObjectProvider<ApplicationPanels> panels) {
        this.register = register;
        this.header = header;
        this.next = next;
        this.timeline = timeline;
        this.rounds = rounds;
        this.submissions = submissions;
        this.panels = panels;
    }

    Optional<ApplicationDetails> find(MerchantApplicationId id) {
        return register.find(id);
    }

    /// Whose it is, the way it goes, what happens next, and what other modules have to say.
    List<Component> head(ApplicationDetails application, boolean own, Runnable withdraw, Locale locale) {
        var steps = register.timeline(application.id());
        var remediations = register.remediations(application.id());
        var way = new Div(
                new ApplicationTrack(application.status(), steps), next.of(application, remediations, own, locale));
        way.setId("way");
        way.addClassNames("card", "way");
        var all = new ArrayList<Component>();
        all.add(header.of(application, own, withdraw, locale));
        all.add(way);
        panels.orderedStream().flatMap(each -> each.panel(application).stream()).forEach(all::add);
        return all;
    }

    /// What happened so far, and what came back.
    List<Component> side(ApplicationDetails application, Locale locale) {
        var all = new ArrayList<Component>();
        var remediations = register.remediations(application.id());
        if (!remediations.isEmpty()) {
            all.add(rounds.of(remediations, locale));
        }
        all.add(timeline.of(register.timeline(application.id()), locale));
        return all;
    }

    Section submission(ApplicationDetails application, int revision, IntConsumer chosen, Locale locale) {
        return submissions.of(application, revision, chosen, locale);
    }
}
