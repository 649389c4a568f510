package org.partnerportal.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Comparator;
import java.util.Locale;
import org.partnerportal.document.DocumentSummary;
import org.partnerportal.document.ScanState;
import org.partnerportal.picturequality.QualityFlaw;

/// What is wrong with a picture, whether it was scanned for viruses, what to do about it, and how a good and a bad one
/// look.
final class FlawNotes extends Div {

    private final boolean advice;

    private FlawNotes(boolean advice) {
        this.advice = advice;
        addClassName("document-flaws");
        getElement().setAttribute("role", "status");
    }

    /// For whoever can still take a better picture.
    static FlawNotes withAdvice() {
        return new FlawNotes(true);
    }

    /// For whoever judges the picture.
    static FlawNotes plain() {
        return new FlawNotes(false);
    }

    /// Shows what is to be said of this document instead of what it showed.
    FlawNotes show(DocumentSummary document) {
        var flaws = document.flaws();
        removeAll();
        setVisible(document.remarkable());
        if (document.scan().worthAWord()) {
            add(note(document.scan()));
        }
        flaws.stream().sorted(Comparator.naturalOrder()).map(this::note).forEach(this::add);
        return this;
    }

    private Component note(ScanState scan) {
        var infected = scan == ScanState.INFECTED;
        var sign = (infected ? VaadinIcon.BUG : VaadinIcon.INFO_CIRCLE_O).create();
        sign.getElement().setAttribute("aria-hidden", "true");
        var words = new Span(getTranslation("document.scan." + scan));
        if (infected) {
            words.add(" " + getTranslation("document.scan.mend." + (advice ? "own" : "other")));
        }
        var note = new Div(sign, words);
        note.addClassNames("document-flaw", infected ? "document-infected" : "document-unscanned");
        return note;
    }

    private Component note(QualityFlaw flaw) {
        var sign = VaadinIcon.WARNING.create();
        sign.getElement().setAttribute("aria-hidden", "true");
        var words = new Span(getTranslation("document.flaw." + flaw));
        var note = new Div(sign, words);
        note.addClassName("document-flaw");
        if (advice) {
            words.add(" " + getTranslation("document.flaw.mend." + flaw));
            note.add(example(flaw));
        }
        return note;
    }

    private Component example(QualityFlaw flaw) {
        var pictures = new Div(
                picture("good", "document.flaw.good"),
                picture(flaw.name().toLowerCase(Locale.ROOT).replace('_', '-'), "document.flaw.bad"));
        pictures.addClassName("document-flaw-examples");
        var details = new NativeDetails(getTranslation("document.flaw.example"), pictures);
        details.addClassName("document-flaw-example");
        return details;
    }

    private Component picture(String name, String caption) {
        var words = getTranslation(caption);
        var picture = new Image("brand/pictures/" + name + ".svg", "");
        picture.setWidth("128px");
        picture.setHeight("96px");
        return new Div(picture, new Span(words));
    }
}
