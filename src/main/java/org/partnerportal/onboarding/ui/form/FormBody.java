package org.partnerportal.onboarding.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnerportal.catalogue.ApplicableField;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.Section;
import org.partnerportal.onboarding.ApplicationForm;
import org.partnerportal.onboarding.ui.field.FieldEditor;

/// The form's middle: its sections, one below the other. What changed is added or taken out in place.
final class FormBody extends Div {

    private final FormFields fields;
    private final OwnersEditor owners;
    private final Map<Section, FormSectionPart> parts = new EnumMap<>(Section.class);

    FormBody(FormFields fields, OwnersEditor owners) {
        this.fields = fields;
        this.owners = owners;
        addClassName("form-body");
    }

    /// Shows all that applies, but for what stands elsewhere.
    void show(ApplicationForm form, Set<FieldPath> elsewhere) {
        var wanted = new ArrayList<Component>();
        for (var section : Section.values()) {
            var here = form.fields().stream()
                    .filter(each -> each.field().section() == section && !elsewhere.contains(each.path()))
                    .toList();
            if (!here.isEmpty()) {
                var part = parts.computeIfAbsent(section, this::part);
                part.show(runs(here), form.values(), this::complete);
                wanted.add(part);
            }
        }
        owners.show(form);
        InPlace.arrange(this, wanted);
    }

    void goTo(Section section) {
        parts.getOrDefault(section, part(section)).goTo();
    }

    private FormSectionPart part(Section section) {
        var part = new FormSectionPart(section);
        if (section == Section.OWNERS) {
            part.atEnd(owners);
        }
        return part;
    }

    private void complete(FieldRun run, FieldGroupPart part) {
        if (run.group() != null && run.group().field().many()) {
            part.besideHeading(owners.removal(run.group().path()));
        }
    }

    private Map<FieldRun, List<FieldEditor>> runs(List<ApplicableField> section) {
        var runs = new LinkedHashMap<FieldRun, List<FieldEditor>>();
        FieldRun.of(section)
                .forEach(run -> runs.put(
                        run,
                        run.fields().stream()
                                .map(each -> fields.editor(each.path()))
                                .toList()));
        return runs;
    }
}
