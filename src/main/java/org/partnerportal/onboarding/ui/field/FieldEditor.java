package org.partnerportal.onboarding.ui.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerportal.catalogue.ApplicableField;
import org.partnerportal.catalogue.Field;
import org.partnerportal.catalogue.FieldPath;

/// One field of the form: its input with name, help and example, and what is wrong at its place.
///
/// The input's DOM id is the field's path.
public abstract sealed class FieldEditor extends Div permits InputFieldEditor, DocumentFieldEditor {

    private final Field field;
    private final FieldPath path;
    private final FieldHost host;
    private boolean showing;
    private @Nullable Component note;

    FieldEditor(ApplicableField applicable, FieldHost host) {
        this.field = applicable.field();
        this.path = applicable.path();
        this.host = host;
        addClassName("form-field");
    }

    /// Shows what is kept; what the person typed since goes.
    public final void show(List<String> values) {
        showing = true;
        display(values);
        showing = false;
    }

    abstract void display(List<String> values);

    /// Says what is wrong, or with an empty text that nothing is.
    public abstract void showProblem(String text);

    /// Puts a note below the field, in place of the one before; none if it is null.
    public final void note(@Nullable Component note) {
        if (this.note != null) {
            remove(this.note);
        }
        this.note = note;
        if (note != null) {
            add(note);
        }
    }

    public abstract void lock(boolean locked);

    public abstract void demand(boolean required);

    public abstract void focusInput();

    /// Looks again at what may be picked, after something else changed.
    public void refresh() {}

    final void typed(List<String> values) {
        if (!showing) {
            host.changed(path, values);
        }
    }

    public final FieldPath path() {
        return path;
    }

    final Field field() {
        return field;
    }

    final FieldHost host() {
        return host;
    }
}
