package org.partnerportal.acquiring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnerportal.catalogue.FieldType;
import org.partnerportal.document.DocumentId;
import org.partnerportal.document.DocumentSummary;
import org.partnerportal.onboarding.SubmittedField;
import org.partnerportal.uikit.StatusBadge;
import org.partnerportal.uikit.Tone;

/// One submitted field: what it is called, what was given, whether it goes back.
class SubmittedRow extends Div {

    private final transient SubmissionSections.Desk desk;
    private final transient SubmittedField field;
    private final Span value = new Span();

    SubmittedRow(SubmittedField field, List<DocumentSummary> documents, SubmissionSections.Desk desk) {
        this.desk = desk;
        this.field = field;
        addClassName("submitted-row");
        var label = new Span(label());
        label.addClassName("submitted-label");
        var shown = new Div(content(documents));
        shown.addClassName("submitted-value");
        add(label, shown);
        if (desk.decidable()) {
            add(returnThis());
        }
    }

    private Component[] content(List<DocumentSummary> documents) {
        var parts = new ArrayList<Component>();
        if (field.field().type() == FieldType.DOCUMENT) {
            field.values().stream()
                    .flatMap(id -> document(id, documents).stream())
                    .map(this::toViewer)
                    .forEach(parts::add);
        } else if (!field.values().isEmpty()) {
            value.setText(desk.words().values(field));
            parts.add(value);
        }
        if (parts.isEmpty()) {
            value.setText(getTranslation("acquiring.not-given"));
            value.addClassName("soft");
            parts.add(value);
        }
        if (field.field().sensitive() && !field.values().isEmpty()) {
            parts.add(reveal());
        }
        if (field.changed()) {
            parts.add(changed());
        }
        return parts.toArray(Component[]::new);
    }

    private Component toViewer(DocumentSummary document) {
        var button = new Button(
                document.fileName(),
                VaadinIcon.FILE_O.create(),
                click -> desk.select().accept(document.id()));
        button.setId("document-" + document.id());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private Component changed() {
        var badge = new StatusBadge(getTranslation("acquiring.changed"), VaadinIcon.EDIT, Tone.INFORMATION);
        if (field.field().type() != FieldType.DOCUMENT) {
            badge.setTitle(
                    getTranslation("acquiring.changed-before", desk.words().before(field)));
        }
        return badge;
    }

    private Component reveal() {
        var button = new Button(VaadinIcon.EYE.create());
        button.setId("reveal-" + field.path());
        button.setAriaLabel(getTranslation("acquiring.reveal-long", label()));
        button.setTooltipText(getTranslation("acquiring.reveal"));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.addClickListener(click -> new RevealDialog(label(), reason -> {
                    value.setText(desk.reveal().apply(field.path(), reason));
                    button.setVisible(false);
                })
                .open());
        return button;
    }

    private Component returnThis() {
        var tick = new Checkbox(getTranslation("acquiring.return-this"));
        tick.setId("return-" + field.path());
        tick.setAriaLabel(getTranslation("acquiring.return-this-long", label()));
        tick.setValue(desk.ticked().test(field));
        tick.addValueChangeListener(change -> desk.tick().accept(field, change.getValue()));
        return tick;
    }

    private String label() {
        return desk.words().label(field);
    }

    private static Optional<DocumentSummary> document(String id, List<DocumentSummary> documents) {
        return DocumentId.parse(id)
                .flatMap(wanted -> documents.stream()
                        .filter(document -> document.id().equals(wanted))
                        .findFirst());
    }
}
