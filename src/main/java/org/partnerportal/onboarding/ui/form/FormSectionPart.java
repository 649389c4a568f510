package org.partnerportal.onboarding.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.onboarding.ui.field.FieldEditor;

/// One section of the form, with its heading and its groups of fields.
final class FormSectionPart extends Section {

    private final H2 title;
    private final Div groups = new Div();
    private final Map<String, FieldGroupPart> known = new HashMap<>();

    FormSectionPart(org.partnerportal.catalogue.Section section) {
        this.title = new H2(getTranslation("catalogue.section." + section));
        title.setId("title-" + section);
        title.getElement().setAttribute("tabindex", "-1");
        setId("part-" + section);
        addClassNames("card", "form-section");
        getElement().setAttribute("aria-labelledby", "title-" + section);
        groups.addClassName("form-groups");
        add(title, groups);
    }

    /// Shows these runs, each with its editors.
    ///
    /// @param added told of a group the first time it is shown
    void show(Map<FieldRun, List<FieldEditor>> runs, FormValues values, BiConsumer<FieldRun, FieldGroupPart> added) {
        var wanted = new ArrayList<Component>();
        runs.forEach((run, editors) -> {
            var part = known.get(run.key());
            if (part == null) {
                part = new FieldGroupPart(run);
                known.put(run.key(), part);
                added.accept(run, part);
            }
            part.show(
                    editors,
                    editors.stream().anyMatch(each -> !values.all(each.path()).isEmpty()));
            wanted.add(part);
        });
        InPlace.arrange(groups, wanted);
    }

    void atEnd(Component component) {
        add(component);
    }

    void goTo() {
        title.getElement().callJsFunction("focus");
        getElement().executeJs("this.scrollIntoView({block: 'start'})");
    }
}
