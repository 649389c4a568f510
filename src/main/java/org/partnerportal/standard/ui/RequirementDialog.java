package org.partnerportal.standard.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnerportal.catalogue.Condition;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.standard.Clause;
import org.partnerportal.standard.DraftFlaw;
import org.partnerportal.standard.Requirement;
import org.partnerportal.standard.Requirement.Consequence;

/// Where a requirement of a draft is written: what is asked, of whom, under which clause, and what stops without it.
final class RequirementDialog extends Dialog {

    private static final Set<DraftFlaw> AT_THEIR_PLACE =
            Set.of(DraftFlaw.UNKNOWN_FIELD, DraftFlaw.ALTERNATIVE_MISFIT, DraftFlaw.GRACE_OUT_OF_RANGE);

    private final transient DraftDesk desk;
    private final transient @Nullable Requirement before;
    private final ComboBox<FieldPath> path = new ComboBox<>();
    private final ConditionEditor condition;
    private final MultiSelectComboBox<FieldPath> instead = new MultiSelectComboBox<>();
    private final Select<Clause> clause = new Select<>();
    private final Select<Consequence> stops = new Select<>();
    private final IntegerField grace = new IntegerField();
    private final Paragraph problem = new Paragraph();

    /// @param before the requirement that is changed, none if one is added
    RequirementDialog(DraftDesk desk, FieldNames names, List<Clause> clauses, @Nullable Requirement before) {
        this.desk = desk;
        this.before = before;
        this.condition = new ConditionEditor(names, before == null ? new Condition.Always() : before.when());
        setId("requirement-dialog");
        setWidth("820px");
        setHeaderTitle(getTranslation(before == null ? "standard.requirement.add" : "standard.requirement.change"));
        what(names);
        under(clauses);
        problem.addClassName("dialog-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(form());
        buttons();
        show(clauses);
    }

    private Div form() {
        var line = new Div(clause, stops, grace);
        line.addClassName("standard-line");
        var form = new Div(path, condition, instead, line, problem);
        form.addClassName("standard-form");
        return form;
    }

    private void what(FieldNames names) {
        path.setId("requirement-path");
        path.setLabel(getTranslation("standard.column.item"));
        path.setItems(names.fields());
        path.setItemLabelGenerator(names::longLabel);
        path.setReadOnly(before != null);
        path.setManualValidation(true);
        instead.setId("requirement-instead");
        instead.setLabel(getTranslation("standard.requirement.instead"));
        instead.setHelperText(getTranslation("standard.requirement.instead-help"));
        instead.setItems(names.fields());
        instead.setItemLabelGenerator(names::longLabel);
        instead.setManualValidation(true);
    }

    private void under(List<Clause> clauses) {
        clause.setId("requirement-clause");
        clause.setLabel(getTranslation("standard.column.clause"));
        clause.setItems(clauses);
        clause.setItemLabelGenerator(Clause::reference);
        stops.setId("requirement-stops");
        stops.setLabel(getTranslation("standard.column.stops"));
        stops.setItems(Consequence.values());
        stops.setItemLabelGenerator(each -> getTranslation("standard.stops." + each));
        stops.addValueChangeListener(change -> {
            grace.setVisible(change.getValue() != Consequence.SUBMISSION);
            if (change.getValue() == Consequence.SUBMISSION) {
                grace.setValue(0);
            } else if (change.isFromClient() && Integer.valueOf(0).equals(grace.getValue())) {
                grace.setValue(30);
            }
        });
        grace.setId("requirement-grace");
        grace.setLabel(getTranslation("standard.requirement.grace"));
        grace.setManualValidation(true);
        grace.setStepButtonsVisible(true);
    }

    private void show(List<Clause> clauses) {
        var known = before;
        grace.setValue(known == null ? 0 : known.graceDays());
        stops.setValue(known == null ? Consequence.SUBMISSION : known.stops());
        if (known == null) {
            clause.setValue(clauses.getFirst());
            return;
        }
        path.setValue(known.path());
        instead.setValue(Set.copyOf(known.alternatives()));
        clauses.stream()
                .filter(each -> each.id().equals(known.clause()))
                .findFirst()
                .ifPresent(clause::setValue);
    }

    private void buttons() {
        var cancel = new Button(getTranslation("uikit.cancel"), click -> close());
        var save = new Button(getTranslation("standard.save"), click -> save());
        save.setId("requirement-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        if (before != null) {
            var remove = new Button(getTranslation("standard.requirement.remove"), click -> remove(before.id()));
            remove.setId("requirement-remove");
            remove.addThemeVariants(ButtonVariant.ERROR, ButtonVariant.TERTIARY);
            remove.addClassName("dialog-aside");
            getFooter().add(remove);
        }
        getFooter().add(cancel, save);
    }

    private void save() {
        var wanted = path.getValue();
        if (wanted == null) {
            pointOut(Set.of(DraftFlaw.UNKNOWN_FIELD));
            return;
        }
        pointOut(desk.attempt(this, (drafting, draft) -> drafting.put(draft, requirement(wanted))));
    }

    private void remove(String id) {
        pointOut(desk.attempt(this, (drafting, draft) -> drafting.removeRequirement(draft, id)));
    }

    private Requirement requirement(FieldPath wanted) {
        var days = grace.getValue();
        return new Requirement(
                before == null ? Requirement.newId(wanted) : before.id(),
                wanted,
                condition.condition(),
                new ArrayList<>(instead.getValue()),
                clause.getValue().id(),
                stops.getValue(),
                days == null ? 0 : days);
    }

    private void pointOut(Set<DraftFlaw> flaws) {
        if (flaws.isEmpty()) {
            close();
            return;
        }
        complain(path, flaws, DraftFlaw.UNKNOWN_FIELD);
        complain(instead, flaws, DraftFlaw.ALTERNATIVE_MISFIT);
        complain(grace, flaws, DraftFlaw.GRACE_OUT_OF_RANGE);
        var others = EnumSet.copyOf(flaws);
        others.removeAll(AT_THEIR_PLACE);
        problem.setText(DraftDesk.words(this, others));
        problem.setVisible(!others.isEmpty());
    }

    private void complain(HasValidation field, Set<DraftFlaw> flaws, DraftFlaw flaw) {
        field.setErrorMessage(getTranslation("standard.flaw." + flaw));
        field.setInvalid(flaws.contains(flaw));
    }
}
