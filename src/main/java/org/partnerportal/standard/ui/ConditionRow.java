package org.partnerportal.standard.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.standard.ConditionTable.Kind;
import org.partnerportal.standard.ConditionTable.Row;

/// One comparison of a condition: a field, how it is compared, with what.
final class ConditionRow extends Div {

    private final transient FieldNames names;
    private final ComboBox<FieldPath> field = new ComboBox<>();
    private final Select<Kind> kind = new Select<>();
    private final MultiSelectComboBox<String> values = new MultiSelectComboBox<>();

    ConditionRow(FieldNames names, @Nullable Row row, Consumer<ConditionRow> removed) {
        this.names = names;
        addClassName("condition-row");
        field.setAriaLabel(getTranslation("standard.condition.field"));
        field.setPlaceholder(getTranslation("standard.condition.field"));
        field.setItems(names.askable());
        field.setItemLabelGenerator(names::longLabel);
        kind.setAriaLabel(getTranslation("standard.condition.kind"));
        kind.setItemLabelGenerator(each -> getTranslation("standard.condition.kind." + each));
        values.setAriaLabel(getTranslation("standard.condition.values"));
        values.setPlaceholder(getTranslation("standard.condition.values"));
        field.addValueChangeListener(change -> offer(change.getValue()));
        kind.addValueChangeListener(change ->
                values.setVisible(change.getValue() != null && change.getValue().compares()));
        var remove = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> removed.accept(this));
        remove.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation("standard.condition.remove"));
        add(field, kind, values, remove);
        show(row);
    }

    private void show(@Nullable Row row) {
        if (row == null) {
            offer(null);
        } else {
            field.setValue(row.field());
            kind.setValue(row.kind());
            values.setValue(row.values());
        }
    }

    // A field that is typed can only be given or not.
    private void offer(@Nullable FieldPath chosen) {
        var offered = chosen == null ? List.<String>of() : names.values(chosen);
        var picked = !offered.isEmpty();
        var kinds = Stream.of(Kind.values())
                .filter(each -> picked || !each.compares())
                .toList();
        kind.setItems(kinds);
        kind.setValue(kinds.getFirst());
        values.setItems(offered);
        values.setItemLabelGenerator(value -> chosen == null ? value : names.value(chosen, value));
        values.setVisible(picked);
    }

    /// What it says, nothing as long as no field is chosen.
    Optional<Row> row() {
        return field.getOptionalValue()
                .map(chosen -> new Row(
                        chosen,
                        kind.getValue(),
                        kind.getValue().compares() ? Set.copyOf(values.getValue()) : Set.of()));
    }
}
