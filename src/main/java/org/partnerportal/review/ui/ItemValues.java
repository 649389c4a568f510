package org.partnerportal.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.partnerportal.catalogue.FieldType;
import org.partnerportal.document.DocumentId;
import org.partnerportal.onboarding.SubmittedField;

/// An item's values, as what was there before (`del`), what is new (`ins`), or as they stand.
final class ItemValues extends HtmlContainer {

    private final SubmittedField field;
    private final CaseWords words;
    private final ItemActions actions;

    ItemValues(String tag, SubmittedField field, List<String> values, CaseWords words, ItemActions actions) {
        super(tag);
        this.field = field;
        this.words = words;
        this.actions = actions;
        addClassName("case-values");
        values.forEach(value -> add(line(value, tag.equals("del"))));
    }

    private Component line(String value, boolean before) {
        if (field.field().type() != FieldType.DOCUMENT) {
            return new Div(words.shown(field, value, getLocale()));
        }
        return DocumentId.parse(value)
                .<Component>map(document -> button(document, before))
                .orElseGet(() -> new Div("—"));
    }

    private Button button(DocumentId document, boolean before) {
        var label = getTranslation(before ? "review.document-before" : "review.document");
        var button = new Button(label, VaadinIcon.FILE_PICTURE.create(), click -> actions.open(document));
        button.setId("case-document-" + document);
        button.setAriaLabel(label + ": " + words.label(field.path(), getLocale()));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }
}
