package org.partnerportal.onboarding.ui.field;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.partnerportal.catalogue.ApplicableField;

/// A line of text. A sensitive one that is kept is shown masked, and opened only on request; what was typed during this
/// visit stays to be seen. The masked text is never sent back.
final class TextFieldEditor extends InputFieldEditor<TextField> {

    /// Long enough not to save every key, short enough to be kept within two seconds of the last one.
    static final int SETTLED_MILLIS = 700;

    private final Button show = new Button();
    private boolean masked;
    private boolean locked;

    TextFieldEditor(ApplicableField applicable, FieldHost host) {
        super(applicable, host, new TextField());
        input().setValueChangeMode(ValueChangeMode.LAZY);
        input().setValueChangeTimeout(SETTLED_MILLIS);
        input().setAutocomplete(Autocomplete.OFF);
        input().addValueChangeListener(change -> typed(one(change.getValue())));
        if (field().sensitive()) {
            addShow();
        }
    }

    private void addShow() {
        show.setText(getTranslation("onboarding.form.show-and-edit"));
        show.setId("show-" + path());
        show.setAriaLabel(getTranslation("onboarding.form.show-and-edit-field", field().label(getLocale())));
        show.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        show.addClickListener(click -> open());
        show.setVisible(false);
        input().setSuffixComponent(show);
    }

    @Override
    void display(List<String> values) {
        masked = field().sensitive() && !values.isEmpty();
        input().setValue(first(values));
        apply();
    }

    @Override
    public void lock(boolean on) {
        locked = on;
        apply();
    }

    private void apply() {
        input().setReadOnly(locked || masked);
        show.setVisible(masked && !locked);
    }

    private void open() {
        show(List.of());
        var full = host().reveal(path());
        show(one(full));
        masked = false;
        apply();
        focusInput();
    }
}
