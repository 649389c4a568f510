package org.partnerportal.onboarding.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnerportal.onboarding.ApplicationDetails;
import org.partnerportal.onboarding.Remediation;

/// Says what happens next with an application, in words: who acts, and by when.
@SpringComponent
class NextStep {

    private final Deadlines deadlines;

    NextStep(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /// @param own whether the reader is the provider, who is spoken to as such
    Div of(ApplicationDetails application, List<Remediation> rounds, boolean own, Locale locale) {
        var next = new Div();
        next.setId("next-step");
        next.addClassName("next-step");
        var key = "onboarding.next." + application.status();
        var spokenTo = own && application.status().editable();
        next.add(
                new H2(next.getTranslation("onboarding.next")),
                new Paragraph(next.getTranslation(spokenTo ? key + ".you" : key)));
        deadline(application, rounds).ifPresent(by -> next.add(deadlines.by(by, locale)));
        return next;
    }

    // The sooner of the two is what counts: the day to mend by, and the day it lapses.
    private static Optional<Instant> deadline(ApplicationDetails application, List<Remediation> rounds) {
        var toMend = rounds.stream()
                .filter(round -> application.status().editable() && round.answeredAt() == null)
                .map(Remediation::deadline);
        return Stream.concat(toMend, Stream.ofNullable(application.lapsesAt())).min(Instant::compareTo);
    }
}
