package org.partnerportal.onboarding.ui.field;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import org.partnerportal.catalogue.ApplicableField;
import org.partnerportal.catalogue.Choice;

/// One of a few choices, all of them in view.
final class RadioFieldEditor extends InputFieldEditor<RadioButtonGroup<Choice>> {

    private List<Choice> offered = List.of();
    private List<String> shown = List.of();

    RadioFieldEditor(ApplicableField applicable, FieldHost host) {
        super(applicable, host, new RadioButtonGroup<>());
        input().setItemLabelGenerator(choice -> choice.label(getLocale()));
        input().addValueChangeListener(change -> {
            if (change.getValue() != null) {
                shown = List.of(change.getValue().value());
                typed(shown);
            }
        });
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
