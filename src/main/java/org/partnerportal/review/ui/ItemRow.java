package org.partnerportal.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FieldType;
import org.partnerportal.document.DocumentId;
import org.partnerportal.review.CaseItem;
import org.partnerportal.screening.Finding;

/// One item of the checklist: what it is, what was handed in beside what was there before, and the decision.
final class ItemRow extends Div {

    private final CaseWords words;
    private final ItemActions actions;
    private final FieldPath path;
    private final Div head = new Div();
    private final Div values = new Div();
    private final Div found = new Div();
    private final Div remarks = new Div();
    private final Div notes = new Div();
    private final Div buttons = new Div();
    private final Div writing = new Div();
    private @Nullable CaseItem shown;
    private List<Finding> findings = List.of();

    ItemRow(CaseItem item, CaseWords words, ItemActions actions) {
        this.words = words;
        this.actions = actions;
        this.path = item.path();
        setId("case-item-" + path);
        addClassName("case-item");
        getElement().setAttribute("tabindex", "-1");
        head.addClassName("case-item-head");
        values.addClassName("case-item-values");
        found.addClassName("case-item-found");
        remarks.addClassName("case-item-remarks");
        notes.addClassName("case-item-notes");
        buttons.addClassName("case-item-buttons");
        add(head, values, found, notes, remarks, buttons, writing);
    }

    void show(CaseItem item, List<Finding> fresh) {
        if (!fresh.equals(findings)) {
            findings = fresh;
            found.removeAll();
            fresh.forEach(finding -> found.add(new FindingNote(finding)));
        }
        if (item.equals(shown)) {
            return;
        }
        var sameValues = shown != null && shown.submitted().equals(item.submitted());
        shown = item;
        getElement().setAttribute("data-state", item.state().name());
        head.removeAll();
        head.add(label(item), CaseBadges.of(item));
        if (!sameValues) {
            showValues(item);
        }
        remarks.removeAll();
        remark(item);
        buttons.removeAll();
        buttons.setVisible(item.mayDecide());
        if (item.mayDecide()) {
            buttons.add(accept(item), giveBack(item));
        } else {
            writing.removeAll();
        }
    }

    /// Says beside the values what their document says; none if there is nothing to say.
    void note(List<Component> fresh) {
        notes.removeAll();
        notes.add(fresh);
    }

    private Span label(CaseItem item) {
        var label = new Span(words.label(path, getLocale()));
        label.addClassName("case-item-label");
        if (!item.submitted().required()) {
            label.add(new Span(" · " + getTranslation("review.optional")));
        }
        return label;
    }

    private void showValues(CaseItem item) {
        values.removeAll();
        var field = item.submitted();
        if (field.changed() && !field.before().isEmpty()) {
            values.add(new ItemValues("del", field, field.before(), words, actions));
        }
        if (field.values().isEmpty()) {
            values.add(new Span("—"));
            return;
        }
        var now = new ItemValues(field.changed() ? "ins" : "div", field, field.values(), words, actions);
        values.add(now);
        if (field.field().sensitive() && field.field().type() != FieldType.DOCUMENT) {
            values.add(inFull(now));
        }
    }

    private Button inFull(ItemValues now) {
        var show = new Button(getTranslation("review.show"), VaadinIcon.EYE.create());
        show.setId("case-show-" + path);
        show.setAriaLabel(getTranslation("review.show.label", words.label(path, getLocale())));
        show.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        show.addClickListener(click -> actions.showInFull(path, text -> {
            now.setText(text);
            show.setVisible(false);
        }));
        return show;
    }

    private void remark(CaseItem item) {
        var returned = item.returned();
        if (returned != null) {
            remarks.add(line(
                    "case-item-returned",
                    getTranslation(
                            "review.returned-with",
                            getTranslation(returned.reason().nameKey()),
                            returned.outwardText())));
        }
        var sentBack = item.sentBack();
        if (sentBack != null) {
            remarks.add(line(
                    "case-item-sent-back",
                    getTranslation(
                            "review.sent-back-with",
                            getTranslation(sentBack.reason().nameKey()),
                            sentBack.outwardText())));
            if (sentBack.explanation() != null) {
                remarks.add(line("case-item-explained", getTranslation("review.explained", sentBack.explanation())));
            }
        }
    }

    private static Paragraph line(String className, String text) {
        var line = new Paragraph(text);
        line.addClassName(className);
        return line;
    }

    private Button accept(CaseItem item) {
        var label = words.label(path, getLocale());
        var accept = new Button(getTranslation("review.accept"), VaadinIcon.CHECK.create());
        accept.setId("case-accept-" + path);
        accept.setAriaLabel(getTranslation("review.accept.label", label));
        accept.addThemeVariants(ButtonVariant.SMALL);
        accept.setVisible(item.state() != CaseItem.State.ACCEPTED && item.state() != CaseItem.State.ACCEPTED_BEFORE);
        accept.addClickListener(click -> {
            writing.removeAll();
            actions.accept(List.of(path));
        });
        return accept;
    }

    private Button giveBack(CaseItem item) {
        var key = item.state() == CaseItem.State.RETURNED ? "review.edit-return" : "review.return";
        var giveBack = new Button(getTranslation(key), VaadinIcon.ARROW_BACKWARD.create(), click -> write());
        giveBack.setId("case-return-" + path);
        giveBack.setAriaLabel(getTranslation("review.return.label", words.label(path, getLocale())));
        giveBack.addThemeVariants(ButtonVariant.SMALL);
        return giveBack;
    }

    /// Opens the place where reason and outward text are written.
    void write() {
        if (writing.getComponentCount() > 0) {
            return;
        }
        var editor = new ReturnEditor(
                path,
                words,
                returned -> {
                    writing.removeAll();
                    actions.giveBack(path, returned);
                },
                writing::removeAll);
        if (shown != null && shown.returned() != null) {
            editor.begin(shown.returned());
        }
        if (shown != null && shown.submitted().field().shownByPictures()) {
            editor.show(actions.examples(shown.submitted().field()));
        }
        writing.add(editor);
        writing.getElement().executeJs("setTimeout(() => this.scrollIntoView({block: 'nearest'}))");
    }

    /// Marks the row as the one the keyboard is on; a document opens beside.
    void mark(boolean current) {
        setClassName("current", current);
        if (!current) {
            return;
        }
        getElement().executeJs("this.focus({preventScroll: true}); this.scrollIntoView({block: 'nearest'})");
        if (shown != null && shown.submitted().field().type() == FieldType.DOCUMENT) {
            shown.submitted().values().stream()
                    .flatMap(value -> DocumentId.parse(value).stream())
                    .findFirst()
                    .ifPresent(actions::open);
        }
    }
}
