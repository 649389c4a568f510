package org.partnerportal.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import org.partnerportal.document.DocumentSummary;

/// One document in its slot: its small picture, which opens the viewer, and what may be done with it.
final class DocumentTile extends Div {

    private final DocumentSlot slot;
    private final DocumentSummary document;
    private final int place;
    private final Div problem = new Div();
    private final FlawNotes flaws;

    DocumentTile(DocumentSlot slot, DocumentSummary document, int place) {
        this.slot = slot;
        this.document = document;
        this.place = place;
        this.flaws = slot.options().editable() ? FlawNotes.withAdvice() : FlawNotes.plain();
        addClassName("document-tile");
        add(open(), words(), actions(), problem(), flaws);
        flaws.setId(id("flaws"));
        flaws.show(document);
        slot.desk().live().follow(this, document.id().subject(), this::lookAgain);
    }

    // The picture is checked and read after it was taken in.
    private void lookAgain() {
        slot.desk().viewing().find(document.id()).ifPresent(flaws::show);
    }

    private Component open() {
        var open = new NativeButton();
        open.setId(id("open"));
        open.addClassName("document-tile-open");
        open.setAriaLabel(slot.getTranslation("document.open", document.fileName()));
        open.addClickListener(click -> slot.open(document));
        open.add(picture());
        return open;
    }

    private Component picture() {
        if (document.video()) {
            var film = VaadinIcon.FILM.create();
            film.getElement().setAttribute("aria-hidden", "true");
            return film;
        }
        var source = PageSource.thumbnailOf(slot.desk().viewing(), document.id());
        var picture = new Image(source, "");
        picture.getElement().setAttribute("loading", "lazy");
        picture.getElement().addEventListener("error", event -> sayWhyNotShown());
        return picture;
    }

    private Component problem() {
        problem.setId(id("not-shown"));
        problem.addClassNames("document-problem", "document-tile-problem");
        problem.getElement().setAttribute("role", "alert");
        return problem;
    }

    private void sayWhyNotShown() {
        problem.setText(HindranceWords.of(slot.desk().viewing(), document.id(), slot));
    }

    private Component words() {
        var name = new Span(document.fileName());
        name.addClassName("document-tile-name");
        name.setTitle(document.fileName());
        var size = new Span(FileSizes.words(document.size()));
        size.addClassName("soft");
        var words = new Div(name, size);
        words.addClassName("document-tile-words");
        return words;
    }

    private Component actions() {
        var actions = new Div();
        actions.addClassName("document-tile-actions");
        if (document.version() > 1) {
            actions.add(button("versions", VaadinIcon.CLOCK, () -> slot.openVersions(document)));
        }
        if (slot.options().editable()) {
            actions.add(replace(), button("remove", VaadinIcon.TRASH, () -> slot.remove(document)));
        }
        return actions;
    }

    private Upload replace() {
        var button = button("replace", VaadinIcon.REFRESH, () -> {});
        var picker = FilePickers.picker(slot.options(), slot.uploadOf(document.id()), button);
        picker.setMaxFiles(1);
        picker.setDropAllowed(false);
        picker.setI18n(PickerTexts.of(slot));
        picker.setId(id("replacement"));
        return picker;
    }

    private Button button(String action, VaadinIcon icon, Runnable work) {
        var text = slot.getTranslation("document." + action);
        var button = new Button(icon.create(), click -> work.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setId(id(action));
        button.setAriaLabel(text + ": " + document.fileName());
        button.setTooltipText(text);
        return button;
    }

    private String id(String action) {
        return slot.options().elementId() + "-" + action + "-" + place;
    }
}
