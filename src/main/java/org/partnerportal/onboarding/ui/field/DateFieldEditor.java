package org.partnerportal.onboarding.ui.field;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.List;
import org.partnerportal.catalogue.ApplicableField;
import org.partnerportal.catalogue.FieldType;
import org.partnerportal.uikit.CalendarWords;

/// A date; where the catalogue allows it, also one without end.
final class DateFieldEditor extends InputFieldEditor<DatePicker> {

    private final Checkbox forever = new Checkbox();
    private boolean locked;

    DateFieldEditor(ApplicableField applicable, FieldHost host) {
        super(applicable, host, new DatePicker());
        input().setI18n(CalendarWords.of(this, getLocale(), "yyyy-MM-dd", "yyyyMMdd", "yyyy/MM/dd", "yyyy.MM.dd"));
        input().setLocale(getLocale());
        input().setPlaceholder(getTranslation("onboarding.form.date-shape"));
        input().addValueChangeListener(change -> typed(
                change.getValue() == null
                        ? List.of()
                        : List.of(change.getValue().toString())));
        input().getElement()
                .addEventListener("unparsable-change", event -> showProblem(getTranslation("validation.problem.date")));
        if (field().type() == FieldType.DATE_OR_FOREVER) {
            addForever();
        }
    }

    private void addForever() {
        forever.setLabel(getTranslation("onboarding.form.forever"));
        forever.setId(path() + "-forever");
        forever.setAriaLabel(getTranslation("onboarding.form.forever-of", field().label(getLocale())));
        forever.addValueChangeListener(change -> {
            if (change.getValue()) {
                typed(List.of(FieldType.FOREVER));
                show(List.of(FieldType.FOREVER));
            } else {
                typed(List.of());
                show(List.of());
            }
        });
        add(forever);
    }

    @Override
    void display(List<String> values) {
        var endless = first(values).equals(FieldType.FOREVER);
        forever.setValue(endless);
        input().setValue(endless || values.isEmpty() ? null : java.time.LocalDate.parse(values.getFirst()));
        apply();
    }

    @Override
    public void lock(boolean on) {
        locked = on;
        apply();
    }

    private void apply() {
        input().setReadOnly(locked || forever.getValue());
        forever.setReadOnly(locked);
    }
}
