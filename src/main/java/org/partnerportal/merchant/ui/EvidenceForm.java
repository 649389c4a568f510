package org.partnerportal.merchant.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.partnerportal.catalogue.ApplicableField;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.merchant.CapabilityDetails;
import org.partnerportal.merchant.HandInOutcome;
import org.partnerportal.onboarding.ui.field.DocumentSlots;
import org.partnerportal.onboarding.ui.field.FieldChoices;
import org.partnerportal.onboarding.ui.field.FieldEditor;
import org.partnerportal.onboarding.ui.field.FieldEditors;
import org.partnerportal.onboarding.ui.field.FieldHost;
import org.partnerportal.uikit.ReasonDialog;

/// Where the evidence for a payment product is given: kept as it is typed, handed in when nothing is missing.
@CssImport("./styles/form.css")
final class EvidenceForm extends Div implements FieldHost {

    private final transient ProductDesk desk;
    private final transient FieldChoices choices;
    private final transient FieldEditors making;
    private final Map<FieldPath, FieldEditor> editors = new LinkedHashMap<>();
    private final Div fields = new Div();
    private final Paragraph summary = new Paragraph();
    private transient CapabilityDetails known;
    private boolean tried;

    EvidenceForm(ProductDesk desk, CapabilityDetails details) {
        this.desk = desk;
        this.known = details;
        this.choices = new FieldChoices(desk.catalogue());
        var slots = desk.slots(details.id().subject(), getLocale());
        this.making = new FieldEditors(this, slots);
        setId("evidence-form");
        addClassName("evidence-form");
        fields.addClassName("form-fields");
        summary.setId("evidence-summary");
        summary.addClassName("evidence-summary");
        summary.getElement().setAttribute("role", "alert");
        add(fields, summary, actions());
        follow(details);
        keepUnheardOf(slots);
    }

    /// Brings every input in step with what is kept, leaving alone what is typed.
    void follow(CapabilityDetails details) {
        known = details;
        choices.follow(details.evidence().values());
        details.evidence().fields().forEach(this::follow);
        var problems = details.evidence().problems();
        editors.values().forEach(editor -> editor.showProblem(""));
        problems.stream().filter(problem -> tried || !problem.missing()).forEach(problem -> {
            var editor = editors.get(problem.path());
            if (editor != null) {
                editor.showProblem(
                        getTranslation(problem.key(), problem.arguments().toArray()));
            }
        });
        summary.setText(tried && !problems.isEmpty() ? getTranslation("merchant.product.incomplete") : "");
    }

    private void keepUnheardOf(DocumentSlots slots) {
        var evidence = known.evidence();
        var open = evidence.fields().stream().filter(field -> evidence.open().contains(field.path()));
        var changes = slots.unheardOf(open, evidence.values(), known.since());
        if (!changes.isEmpty()) {
            desk.requests().give(known.id(), known.version(), changes);
            reload();
            changes.forEach(
                    (path, ids) -> Objects.requireNonNull(editors.get(path)).show(ids));
        }
    }

    @Override
    public void changed(FieldPath path, List<String> given) {
        desk.requests().give(known.id(), known.version(), Map.of(path, given));
        reload();
    }

    @Override
    public String reveal(FieldPath path) {
        return desk.requests().show(known.id(), path);
    }

    @Override
    public FieldChoices choices() {
        return choices;
    }

    private void follow(ApplicableField applicable) {
        var path = applicable.path();
        var evidence = known.evidence();
        var editor = editors.get(path);
        if (editor == null) {
            editor = making.editor(applicable);
            editors.put(path, editor);
            fields.add(editor);
            editor.refresh();
            editor.show(evidence.values().all(path));
            var shown = editor;
            evidence.returned().stream()
                    .filter(item -> item.path().equals(path))
                    .findFirst()
                    .ifPresent(item -> shown.note(reason(item.reason())));
        }
        editor.demand(applicable.required());
        editor.lock(!evidence.open().contains(path));
    }

    private Paragraph reason(String words) {
        var note = new Paragraph(getTranslation("merchant.product.to-mend", words));
        note.addClassName("evidence-reason");
        return note;
    }

    private Div actions() {
        var handIn = new Button(getTranslation("merchant.product.hand-in"), click -> handIn());
        handIn.setId("evidence-hand-in");
        handIn.addThemeVariants(ButtonVariant.PRIMARY);
        var withdraw = new Button(
                getTranslation("merchant.product.withdraw"),
                click -> new ReasonDialog("merchant.product.withdrawing", reason -> {
                            desk.requests().withdraw(known.id(), known.version(), reason);
                        })
                        .open());
        withdraw.setId("evidence-withdraw");
        var bar = new Div(handIn, withdraw);
        bar.addClassName("product-actions");
        return bar;
    }

    private void handIn() {
        switch (desk.requests().handIn(known.id(), known.version())) {
            case HandInOutcome.HandedIn() -> summary.setText("");
            case HandInOutcome.Incomplete(var problems) -> {
                tried = true;
                reload();
                var first = editors.get(problems.getFirst().path());
                if (first != null) {
                    first.focusInput();
                }
            }
        }
    }

    private void reload() {
        desk.reading().find(known.id()).ifPresent(this::follow);
    }
}
