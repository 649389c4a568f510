package org.partnerportal.onboarding.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Fields under one heading; folded away where nobody asks for them any more.
final class FieldGroupPart extends Div {

    private final Div fields = new Div();
    private final @Nullable Details fold;

    FieldGroupPart(FieldRun run) {
        addClassName("form-group");
        fields.addClassName("form-fields");
        var group = run.group();
        if (run.folded()) {
            var title = (group == null ? run.fields().getFirst() : group).field();
            fold = new Details(title.label(getLocale()), fields);
            fold.setId("fold-" + title.path());
            add(fold);
            return;
        }
        fold = null;
        if (group != null) {
            addHeading(
                    run,
                    group.field().label(getLocale()),
                    group.field().texts(getLocale()).help());
        }
        add(fields);
    }

    private void addHeading(FieldRun run, String label, String help) {
        var occurrence = run.fields().getFirst().path().occurrence();
        var title = new H3(occurrence < 0 ? label : getTranslation("onboarding.form.nth", label, occurrence + 1));
        title.setId("group-" + run.key());
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-labelledby", "group-" + run.key());
        var heading = new Div(title);
        heading.addClassName("form-group-heading");
        add(heading);
        if (occurrence <= 0) {
            add(new Paragraph(help));
        }
    }

    /// Puts something at the end of the heading, for instance a button to take the group away.
    void besideHeading(Component component) {
        ((HasComponents) getComponentAt(0)).add(component);
    }

    void show(List<? extends Component> editors, boolean given) {
        InPlace.arrange(fields, editors);
        if (fold != null && given) {
            fold.setOpened(true);
        }
    }
}
