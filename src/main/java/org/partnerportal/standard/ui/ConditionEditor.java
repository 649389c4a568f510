package org.partnerportal.standard.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerportal.catalogue.Condition;
import org.partnerportal.standard.ConditionTable;
import org.partnerportal.standard.ConditionTable.Row;

/// Where a condition is put together row by row: all rows of a group must hold, and one group is enough.
final class ConditionEditor extends Div {

    private final transient FieldNames names;
    private final Div groups = new Div();
    private final List<Group> shown = new ArrayList<>();
    private final Button alternative;

    /// Rows that must all hold.
    private final class Group extends Div {

        private final Span head = new Span();
        private final Div lines = new Div();
        private final List<ConditionRow> rows = new ArrayList<>();

        Group(List<Row> begun) {
            addClassName("condition-group");
            head.addClassName("soft");
            var more = small("standard.condition.and", () -> append(null));
            more.addClassName("condition-more");
            begun.forEach(this::append);
            add(head, lines, more);
        }

        private void append(@Nullable Row row) {
            var line = new ConditionRow(names, row, this::drop);
            rows.add(line);
            lines.add(line);
            caption();
        }

        private void drop(ConditionRow line) {
            rows.remove(line);
            lines.remove(line);
            if (rows.isEmpty() && shown.size() > 1) {
                shown.remove(this);
                groups.remove(this);
            }
            caption();
        }
    }

    ConditionEditor(FieldNames names, Condition condition) {
        this.names = names;
        addClassName("condition-editor");
        setId("condition");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("standard.condition"));
        var title = new Span(getTranslation("standard.condition"));
        title.addClassName("condition-title");
        alternative = small("standard.condition.or", () -> open(List.of()));
        ConditionTable.of(condition).groups().forEach(this::open);
        if (shown.isEmpty()) {
            open(List.of());
        }
        add(title, groups, alternative);
    }

    /// What was put together; rows without a field count as not there.
    Condition condition() {
        return new ConditionTable(shown.stream()
                        .map(group -> group.rows.stream()
                                .flatMap(row -> row.row().stream())
                                .toList())
                        .toList())
                .condition();
    }

    private void open(List<Row> rows) {
        var group = new Group(rows);
        shown.add(group);
        groups.add(group);
        caption();
    }

    // The first group says when it holds always, the others that they are another way.
    private void caption() {
        for (var group : shown) {
            var first = shown.indexOf(group) == 0;
            group.head.setText(getTranslation(
                    !first
                            ? "standard.condition.otherwise"
                            : group.rows.isEmpty() ? "standard.condition.always" : "standard.condition.where"));
        }
        alternative.setVisible(!shown.isEmpty() && !shown.getFirst().rows.isEmpty());
    }

    private Button small(String key, Runnable action) {
        var button = new Button(getTranslation(key), VaadinIcon.PLUS.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return button;
    }
}
