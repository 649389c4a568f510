package org.partnerportal.onboarding.ui.field;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import org.partnerportal.catalogue.ApplicableField;
import org.partnerportal.catalogue.Choice;

/// An entry of a long register, found by typing a part of it.
final class RegisterFieldEditor extends InputFieldEditor<ComboBox<Choice>> {

    private static final int FIRST = 40;

    private List<Choice> beginning = List.of();

    RegisterFieldEditor(ApplicableField applicable, FieldHost host) {
        super(applicable, host, new ComboBox<>());
        input().setItemLabelGenerator(choice -> choice.label(getLocale()));
        input().setItems(query ->
                host.choices().matching(path(), query.getFilter().orElse(""), query.getOffset(), query.getLimit()));
        input().setClearButtonVisible(true);
        input().setPlaceholder(getTranslation("onboarding.form.search"));
        input().addValueChangeListener(change -> typed(
                change.getValue() == null
                        ? List.of()
                        : List.of(change.getValue().value())));
    }

    @Override
    public void refresh() {
        var now = host().choices().matching(path(), "", 0, FIRST).toList();
        if (!now.equals(beginning)) {
            beginning = now;
            input().getLazyDataView().refreshAll();
        }
    }

    @Override
    void display(List<String> values) {
        input().setValue(
                        values.isEmpty()
                                ? input().getEmptyValue()
                                : host().choices().chosen(path(), values.getFirst()));
    }
}
