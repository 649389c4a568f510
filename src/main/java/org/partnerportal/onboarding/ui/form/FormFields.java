package org.partnerportal.onboarding.ui.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.partnerportal.catalogue.ApplicableField;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FieldType;
import org.partnerportal.onboarding.ApplicationForm;
import org.partnerportal.onboarding.ui.field.FieldEditor;
import org.partnerportal.onboarding.ui.field.FieldEditors;

/// The inputs of a form, one per path, kept for as long as the form is open: what comes back comes back as it was left.
final class FormFields {

    private final FieldEditors making;
    private final Map<FieldPath, FieldEditor> editors = new HashMap<>();

    FormFields(FieldEditors making) {
        this.making = making;
    }

    /// Brings every input in step with what applies now, leaving alone what is typed.
    void follow(ApplicationForm form) {
        form.fields().stream()
                .filter(each -> each.field().type() != FieldType.GROUP)
                .forEach(each -> follow(each, form));
    }

    /// Shows the kept values where the person's own no longer count.
    void showKept(ApplicationForm form, Predicate<FieldPath> which) {
        editors.values().stream()
                .filter(editor -> which.test(editor.path()))
                .forEach(editor -> editor.show(form.values().all(editor.path())));
    }

    FieldEditor editor(FieldPath path) {
        return find(path).orElseThrow();
    }

    Optional<FieldEditor> find(FieldPath path) {
        return Optional.ofNullable(editors.get(path));
    }

    private void follow(ApplicableField applicable, ApplicationForm form) {
        var path = applicable.path();
        var editor = editors.get(path);
        if (editor == null) {
            editor = making.editor(applicable);
            editors.put(path, editor);
            editor.refresh();
            editor.show(form.values().all(path));
        } else {
            editor.refresh();
        }
        editor.demand(applicable.required());
        editor.lock(!form.editable(path));
    }
}
