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
import org.partnerportal.onboarding.Remediation;
import org.partnerportal.onboarding.TimelineEntry;
import org.springframework.beans.factory.ObjectProvider;

/// Makes the parts of an application's status page from what its register says now.
@SpringComponent
class ApplicationScreen {

    /// An application with what happened to it and what came back.
    record Story(ApplicationDetails application, List<TimelineEntry> steps, List<Remediation> rounds) {}

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

    /// What happened to the application so far, read once for all parts of the page.
    Story story(ApplicationDetails application) {
        return new Story(application, register.timeline(application.id()), register.remediations(application.id()));
    }

    /// Whose it is, the way it goes, what happens next, and what other modules have to say.
    List<Component> head(Story story, boolean own, Runnable withdraw, Locale locale) {
        var application = story.application();
        var way = new Div(
                new ApplicationTrack(application.status(), story.steps()),
                next.of(application, story.rounds(), own, locale));
        way.setId("way");
        way.addClassNames("card", "way");
        var all = new ArrayList<Component>();
        all.add(header.of(application, own, withdraw, locale));
        all.add(way);
        panels.orderedStream().flatMap(each -> each.panel(application).stream()).forEach(all::add);
        return all;
    }

    /// What happened so far, and what came back.
    List<Component> side(Story story, Locale locale) {
        var all = new ArrayList<Component>();
        if (!story.rounds().isEmpty()) {
            all.add(rounds.of(story.rounds(), locale));
        }
        all.add(timeline.of(story.steps(), locale));
        return all;
    }

    Section submission(ApplicationDetails application, int revision, IntConsumer chosen, Locale locale) {
        return submissions.of(application, revision, chosen, locale);
    }
}
