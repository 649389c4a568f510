package org.partnerportal.onboarding.ui.field;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.partnerportal.catalogue.ApplicableField;
import org.partnerportal.catalogue.Choice;

/// Any number of a few choices.
final class ManyFieldEditor extends InputFieldEditor<CheckboxGroup<Choice>> {

    private List<Choice> offered = List.of();
    private List<String> shown = List.of();

    ManyFieldEditor(ApplicableField applicable, FieldHost host) {
        super(applicable, host, new CheckboxGroup<>());
        input().setItemLabelGenerator(choice -> choice.label(getLocale()));
        input().addValueChangeListener(change -> {
            shown = offered.stream()
                    .filter(change.getValue()::contains)
                    .map(Choice::value)
                    .toList();
            typed(shown);
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
            var kept = shown;
            offered = now;
            show(List.of());
            input().setItems(now);
            show(kept);
        }
    }

    @Override
    void display(List<String> values) {
        input().setValue(values.stream()
                .map(value -> host().choices().chosen(path(), value))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
        shown = values;
    }
}
