package org.partnerportal.onboarding.ui.field;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.shared.InputField;
import com.vaadin.flow.data.provider.HasListDataView;
import java.util.List;
import org.partnerportal.catalogue.ApplicableField;
import org.partnerportal.catalogue.Choice;

/// One of an enumeration's choices, whichever way they are shown.
abstract sealed class OneChoiceFieldEditor<
                C extends
                        Component & InputField<ComponentValueChangeEvent<C, Choice>, Choice>
                                & HasListDataView<Choice, ?> & HasValidationProperties>
        extends InputFieldEditor<C> permits RadioFieldEditor, SelectFieldEditor {

    private List<Choice> offered = List.of();
    private List<String> shown = List.of();

    OneChoiceFieldEditor(ApplicableField applicable, FieldHost host, C input) {
        super(applicable, host, input);
        input.addValueChangeListener(change -> {
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
