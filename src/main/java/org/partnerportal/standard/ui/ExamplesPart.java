package org.partnerportal.standard.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.standard.ExamplePicture;
import org.partnerportal.standard.ExamplePicture.Kind;
import org.partnerportal.uikit.EmptyState;

/// The documents with their good and bad examples; in a draft, all that can have some.
final class ExamplesPart extends Div {

    private final transient List<ExamplePicture> examples;
    private final transient ExampleParts parts;
    private final transient FieldNames names;

    /// @param desk where the draft is changed, none if it is only read
    ExamplesPart(List<ExamplePicture> examples, ExampleParts parts, FieldNames names, @Nullable DraftDesk desk) {
        this.examples = examples;
        this.parts = parts;
        this.names = names;
        addClassName("part-body");
        setId("examples");
        add(new Paragraph(getTranslation("standard.examples.explained")));
        var cards = new Div();
        cards.addClassName("example-cards");
        names.shownByPictures().stream()
                .filter(path -> desk != null || !of(path).isEmpty())
                .forEach(path -> cards.add(card(path, desk)));
        add(cards.getComponentCount() > 0 ? cards : none());
    }

    private EmptyState none() {
        return new EmptyState(
                VaadinIcon.PICTURE,
                getTranslation("standard.examples.none"),
                getTranslation("standard.examples.none-next"));
    }

    private List<ExamplePicture> of(FieldPath path) {
        return examples.stream().filter(each -> each.path().equals(path)).toList();
    }

    private Article card(FieldPath path, @Nullable DraftDesk desk) {
        var card = new Article(new H2(names.longLabel(path)), parts.pair(of(path), names.label(path)));
        card.addClassNames("card", "example-card");
        if (desk != null) {
            var buttons = new Div();
            buttons.addClassName("draft-actions");
            for (var kind : Kind.values()) {
                buttons.add(button(path, kind, desk));
            }
            card.add(buttons);
        }
        return card;
    }

    private Button button(FieldPath path, Kind kind, DraftDesk desk) {
        var before = of(path).stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElse(null);
        var text = getTranslation("standard.example." + (before == null ? "add." : "change.") + kind);
        var button = new Button(
                text,
                click -> parts.dialog(desk, new ExampleDialog.Place(path, kind, names.longLabel(path)), before)
                        .open());
        button.setId("example-change-" + kind + "-" + path);
        button.setAriaLabel(text + ": " + names.longLabel(path));
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}
