package org.partnerportal.onboarding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.document.DocumentViewing;
import org.partnerportal.document.ui.DocumentComponents;
import org.partnerportal.onboarding.ApplicationDetails;
import org.partnerportal.onboarding.ApplicationRegister;
import org.partnerportal.onboarding.Submission;
import org.partnerportal.onboarding.ui.SubmittedValues.SubmittedValuesDesk;
import org.partnerportal.uikit.Moments;

/// Puts what was handed in on the screen: the last submission, or an earlier one of one's choice.
@SpringComponent
class SubmissionReader {

    private final SubmittedValuesDesk desk;
    private final DocumentViewing viewing;
    private final DocumentComponents documents;
    private final Moments moments;

    SubmissionReader(
            ApplicationRegister register,
            FieldCatalogue catalogue,
            ItemLabels labels,
            DocumentViewing viewing,
            DocumentComponents documents,
            Moments moments) {
        this.desk = new SubmittedValuesDesk(register, catalogue, labels);
        this.viewing = viewing;
        this.documents = documents;
        this.moments = moments;
    }

    /// @param revision the submission to show, from 1 to the application's last
    /// @param chosen told when the reader chooses another
    Section of(ApplicationDetails application, int revision, IntConsumer chosen, Locale locale) {
        var section = new Section();
        section.setId("submission");
        section.addClassName("card");
        var head = new Div(new H2(section.getTranslation("onboarding.submission")));
        head.addClassName("section-head");
        section.add(head);
        desk.register().submission(application.id(), revision).ifPresent(found -> {
            head.add(handedIn(section, found, locale));
            if (application.revision() > 1) {
                head.add(choice(application.revision(), revision, chosen));
            }
            section.add(panel(application, found, locale));
        });
        return section;
    }

    private SubmissionPanel panel(ApplicationDetails application, Submission found, Locale locale) {
        var owner = application.id().subject();
        var values = new SubmittedValues(
                application.id(),
                found.revision() == application.revision(),
                desk,
                new SubmittedDocuments(viewing, documents, owner),
                locale);
        return new SubmissionPanel(found, values);
    }

    private Component handedIn(Section at, Submission found, Locale locale) {
        var words = new Span(at.getTranslation(
                "onboarding.submission.at", moments.date(found.submittedAt(), locale), found.standard()));
        words.addClassName("soft");
        return words;
    }

    private static Select<Integer> choice(int last, int shown, IntConsumer chosen) {
        var choice = new Select<Integer>();
        choice.setId("revision");
        choice.setAriaLabel(choice.getTranslation("onboarding.submission.choose"));
        choice.setItems(IntStream.rangeClosed(1, last)
                .map(number -> last + 1 - number)
                .boxed()
                .toList());
        choice.setItemLabelGenerator(number -> choice.getTranslation(
                number == last ? "onboarding.submission.last" : "onboarding.submission.number", number));
        choice.setValue(shown);
        choice.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                chosen.accept(event.getValue());
            }
        });
        return choice;
    }
}
