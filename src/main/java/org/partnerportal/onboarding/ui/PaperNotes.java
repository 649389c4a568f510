package org.partnerportal.onboarding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.document.DocumentId;
import org.partnerportal.papers.PaperKind;
import org.partnerportal.papers.ReadValue;
import org.partnerportal.recognition.Difference;
import org.partnerportal.recognition.DocumentReading;
import org.partnerportal.recognition.DocumentReadings;
import org.partnerportal.recognition.Proposal;
import org.partnerportal.shared.DomainException;
import org.springframework.security.access.AccessDeniedException;

/// Words beside a field: what its document says, to be taken or compared, with the place in the picture on request.
@SpringComponent
public class PaperNotes {

    private static final String JPEG = "image/jpeg";
    private static final int NOT_FOUND = 404;

    private final DocumentReadings readings;
    private final FieldCatalogue catalogue;
    private final ItemLabels labels;

    PaperNotes(DocumentReadings readings, FieldCatalogue catalogue, ItemLabels labels) {
        this.readings = readings;
        this.catalogue = catalogue;
        this.labels = labels;
    }

    /// What a document says of an empty field, with a button that takes it.
    public Component proposal(Proposal proposal, Locale locale, Runnable take) {
        var note = note("paper-proposal", proposal.path());
        var shown = catalogue.masked(proposal.path(), proposal.read().value(), locale);
        note.add(new Span(note.getTranslation("onboarding.paper.proposal." + proposal.paper(), shown)));
        mended(note, proposal.read());
        var button = new Button(note.getTranslation("onboarding.paper.take"), click -> take.run());
        button.setId("paper-take-" + proposal.path());
        button.setAriaLabel(note.getTranslation("onboarding.paper.take.label", labels.of(proposal.path(), locale)));
        button.addThemeVariants(ButtonVariant.SMALL);
        note.add(button);
        place(note, proposal.path(), proposal.paper(), proposal.document(), proposal.read(), locale);
        return note;
    }

    /// That a document says something else than the field.
    public Component difference(Difference difference, Locale locale) {
        var note = note("paper-difference", difference.path());
        var shown = catalogue.field(difference.path()).sensitive()
                ? difference.read().value()
                : catalogue.shown(difference.path(), difference.read().value(), locale);
        note.add(
                VaadinIcon.EXCLAMATION_CIRCLE_O.create(),
                new Span(note.getTranslation("onboarding.paper.difference." + difference.paper(), shown)));
        mended(note, difference.read());
        place(note, difference.path(), difference.paper(), difference.document(), difference.read(), locale);
        return note;
    }

    /// How far the reading of a document has come, where that is worth a word.
    public Component state(DocumentReading reading) {
        var note = note("paper-state", reading.field());
        note.getElement().setAttribute("role", "status");
        note.add(new Span(note.getTranslation("onboarding.paper.state." + reading.state())));
        return note;
    }

    private static Div note(String className, FieldPath path) {
        var note = new Div();
        note.addClassNames("paper-note", className);
        note.setId(className + "-" + path);
        return note;
    }

    private static void mended(Div note, ReadValue read) {
        if (read.mended()) {
            var mended = new Span(note.getTranslation("onboarding.paper.mended"));
            mended.addClassName("soft");
            note.add(mended);
        }
    }

    private void place(Div note, FieldPath path, PaperKind paper, DocumentId document, ReadValue read, Locale locale) {
        var show = new Button(note.getTranslation("onboarding.paper.show"));
        show.setId("paper-show-" + path);
        show.setAriaLabel(note.getTranslation("onboarding.paper.show.label", labels.of(path, locale)));
        show.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        show.addClickListener(click -> {
            show.setVisible(false);
            note.add(picture(document, read, note, paper));
        });
        note.add(show);
    }

    // Cut out, and the look recorded, when the browser fetches it: by then the role may be gone. It keeps nothing of
    // it.
    private Image picture(DocumentId document, ReadValue read, Div note, PaperKind paper) {
        var handler = DownloadHandler.fromInputStream(event -> {
            event.getResponse().setHeader("Cache-Control", "no-store");
            try {
                var jpeg = readings.cutout(document, read);
                return new DownloadResponse(new ByteArrayInputStream(jpeg), "place.jpg", JPEG, jpeg.length);
            } catch (AccessDeniedException | DomainException notForThem) {
                return DownloadResponse.error(NOT_FOUND);
            }
        });
        var image = new Image(handler.inline(), note.getTranslation("onboarding.paper.picture." + paper));
        image.addClassName("paper-place");
        return image;
    }
}
