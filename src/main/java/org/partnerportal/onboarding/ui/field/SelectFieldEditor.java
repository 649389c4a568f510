package org.partnerportal.onboarding.ui.field;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.partnerportal.catalogue.ApplicableField;
import org.partnerportal.catalogue.Choice;

/// One of several choices.
final class SelectFieldEditor extends InputFieldEditor<Select<Choice>> {

    private List<Choice> offered = List.of();
    private List<String> shown = List.of();

    SelectFieldEditor(ApplicableField applicable, FieldHost host) {
        super(applicable, host, new Select<>());
        input().setItemLabelGenerator(choice -> choice.label(getLocale()));
        input().setPlaceholder(getTranslation("onboarding.form.choose"));
        input().addValueChangeListener(change -> {
            if (change.getValue() != null) {
                shown = List.of(change.getValue().value());
                typed(shown);
            }
        });
    }

    @Override
    public void demand(boolean required) {
        demandByName(required);
    }

    @Override
    public void refresh() {
        var now = host().choices().all(path());
        if (!now.equals(offered)) {
            offered = now;
            input().setItems(now);
            show(shown);
        }
    }

    @Override
    void display(List<String> values) {
        shown = values;
        input().setValue(
                        values.isEmpty()
                                ? input().getEmptyValue()
                                : host().choices().chosen(path(), values.getFirst()));
    }
}
