package org.partnerportal.onboarding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.onboarding.Submission;
import org.partnerportal.onboarding.SubmittedField;
import org.partnerportal.uikit.StatusBadge;
import org.partnerportal.uikit.Tone;

/// A submission to read, section by section; where something changed, what stood there before stands beside it.
final class SubmissionPanel extends Div {

    /// How a value is put on the screen.
    interface Values {

        Component of(SubmittedField field, List<String> values);

        /// What may be done with the value that is shown, for instance asking to see it in full.
        Component asking(SubmittedField field, Div shown);

        String label(FieldPath path);
    }

    private final transient Values values;

    SubmissionPanel(Submission submission, Values values) {
        this.values = values;
        addClassName("submission");
        var sections = submission.fields().stream()
                .collect(Collectors.groupingBy(each -> each.field().section(), TreeMap::new, Collectors.toList()));
        sections.forEach((section, fields) -> {
            var list = new DescriptionList();
            list.addClassName("fields");
            fields.forEach(field -> list.add(row(field)));
            var part = new Section(new H3(getTranslation("catalogue.section." + section)), list);
            part.setId("section-" + section);
            add(part);
        });
    }

    private Div row(SubmittedField field) {
        var label = new DescriptionList.Term(values.label(field.path()));
        var shown = new Div(values.of(field, field.values()));
        shown.addClassName("field-value");
        var now = new DescriptionList.Description(shown, values.asking(field, shown));
        now.addClassName("field-now");
        var row = new Div(label, now);
        row.setId("row-" + field.path());
        row.addClassName("field-row");
        if (field.changed()) {
            row.addClassName("changed");
            now.add(new StatusBadge(getTranslation("onboarding.field.changed"), VaadinIcon.EXCHANGE, Tone.INFORMATION));
            row.add(before(field));
        }
        return row;
    }

    private DescriptionList.Description before(SubmittedField field) {
        var words = new Span(getTranslation("onboarding.field.before"));
        words.addClassName("soft");
        var before = new DescriptionList.Description(words, values.of(field, field.before()));
        before.addClassName("field-before");
        return before;
    }
}
