package org.partnerportal.standard.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnerportal.standard.Clause;
import org.partnerportal.standard.DraftFlaw;
import org.partnerportal.uikit.DayField;

/// Where a clause of a draft's register is written.
final class ClauseDialog extends Dialog {

    private final transient DraftDesk desk;
    private final transient @Nullable Clause before;
    private final TextField reference = new TextField();
    private final TextField titleZh = new TextField();
    private final TextField titleEn = new TextField();
    private final TextArea demandZh = new TextArea();
    private final TextArea demandEn = new TextArea();
    private final DayField effective;
    private final Paragraph problem = new Paragraph();

    /// @param before the clause that is changed, none if one is added
    ClauseDialog(DraftDesk desk, @Nullable Clause before) {
        this.desk = desk;
        this.before = before;
        setId("clause-dialog");
        setWidth("720px");
        setHeaderTitle(getTranslation(before == null ? "standard.clause.add" : "standard.clause.change"));
        label(reference, "reference");
        label(titleZh, "title-zh");
        label(titleEn, "title-en");
        label(demandZh, "demand-zh");
        label(demandEn, "demand-en");
        effective = new DayField("clause-effective", getTranslation("standard.clause.effective"));
        problem.addClassName("dialog-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        var form = new Div(reference, effective, titleZh, titleEn, demandZh, demandEn, problem);
        form.addClassName("standard-form");
        add(form);
        buttons();
        if (before != null) {
            show(before);
        }
    }

    private <F extends AbstractField<F, String> & HasValidation> void label(F field, String name) {
        field.setId("clause-" + name);
        field.getElement().setProperty("label", getTranslation("standard.clause." + name));
        field.setManualValidation(true);
    }

    private void show(Clause clause) {
        reference.setValue(clause.reference());
        titleZh.setValue(clause.titleZh());
        titleEn.setValue(clause.titleEn());
        demandZh.setValue(clause.demandZh());
        demandEn.setValue(clause.demandEn());
        effective.setValue(clause.effective());
    }

    private void buttons() {
        var cancel = new Button(getTranslation("uikit.cancel"), click -> close());
        var save = new Button(getTranslation("standard.save"), click -> save());
        save.setId("clause-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var known = before;
        if (known != null) {
            var remove = new Button(
                    getTranslation("standard.clause.remove"),
                    click -> pointOut(
                            desk.attempt(this, (drafting, draft) -> drafting.removeClause(draft, known.id()))));
            remove.setId("clause-remove");
            remove.addThemeVariants(ButtonVariant.ERROR, ButtonVariant.TERTIARY);
            remove.addClassName("dialog-aside");
            getFooter().add(remove);
        }
        getFooter().add(cancel, save);
    }

    private void save() {
        var day = effective.getValue();
        if (day == null) {
            pointOut(Set.of(DraftFlaw.BLANK));
            return;
        }
        pointOut(desk.attempt(this, (drafting, draft) -> drafting.put(draft, clause(day))));
    }

    private Clause clause(LocalDate day) {
        return new Clause(
                before == null ? Clause.newId() : before.id(),
                reference.getValue().strip(),
                titleZh.getValue().strip(),
                titleEn.getValue().strip(),
                demandZh.getValue().strip(),
                demandEn.getValue().strip(),
                day);
    }

    private void pointOut(Set<DraftFlaw> flaws) {
        if (flaws.isEmpty()) {
            close();
            return;
        }
        Stream.of(reference, titleZh, titleEn).forEach(field -> complain(field, field.getValue(), flaws));
        List.of(demandZh, demandEn).forEach(field -> complain(field, field.getValue(), flaws));
        complain(effective, effective.getValue() == null ? "" : "given", flaws);
        var others = EnumSet.copyOf(flaws);
        others.remove(DraftFlaw.BLANK);
        problem.setText(DraftDesk.words(this, others));
        problem.setVisible(!others.isEmpty());
    }

    private void complain(HasValidation field, String typed, Set<DraftFlaw> flaws) {
        field.setErrorMessage(getTranslation("standard.flaw." + DraftFlaw.BLANK));
        field.setInvalid(flaws.contains(DraftFlaw.BLANK) && typed.isBlank());
    }
}
