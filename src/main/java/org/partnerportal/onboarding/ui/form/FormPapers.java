package org.partnerportal.onboarding.ui.form;

import com.vaadin.flow.component.Component;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.onboarding.ApplicationForm;
import org.partnerportal.onboarding.PaperFindings;
import org.partnerportal.recognition.ReadingState;

/// Puts beside the form's fields what their licences and ID cards say. What a person typed is never touched.
final class FormPapers {

    private final FormTools tools;
    private final FormFields fields;
    private final Locale locale;
    private final BiConsumer<FieldPath, List<String>> take;
    private PaperFindings shown = new PaperFindings(List.of(), List.of(), List.of());

    /// @param take is told what a person took
    FormPapers(FormTools tools, FormFields fields, Locale locale, BiConsumer<FieldPath, List<String>> take) {
        this.tools = tools;
        this.fields = fields;
        this.locale = locale;
        this.take = take;
    }

    void show(ApplicationForm form) {
        var fresh = tools.comparing().findings(form.id());
        var notes = notes(fresh);
        form.fields()
                .forEach(each -> fields.find(each.path()).ifPresent(editor -> {
                    // What stands there already stays, with the focus and the picture somebody opened in it.
                    if (!same(each.path(), fresh)) {
                        editor.note(notes.get(each.path()));
                    }
                }));
        shown = fresh;
    }

    /// Whether a document is still being read.
    boolean waiting() {
        return shown.readings().stream().anyMatch(reading -> reading.state() == ReadingState.WAITING);
    }

    private boolean same(FieldPath path, PaperFindings fresh) {
        return about(path, shown).equals(about(path, fresh));
    }

    private static List<Object> about(FieldPath path, PaperFindings findings) {
        return List.of(
                findings.proposals().stream()
                        .filter(each -> each.path().equals(path))
                        .toList(),
                findings.differences().stream()
                        .filter(each -> each.path().equals(path))
                        .toList(),
                findings.readings().stream()
                        .filter(each -> each.field().equals(path))
                        .toList());
    }

    private Map<FieldPath, Component> notes(PaperFindings findings) {
        var notes = new HashMap<FieldPath, Component>();
        findings.readings().stream()
                .filter(reading -> reading.state() != ReadingState.READ)
                .forEach(reading -> notes.put(reading.field(), tools.papers().state(reading)));
        findings.differences()
                .forEach(difference ->
                        notes.put(difference.path(), tools.papers().difference(difference, locale)));
        findings.proposals()
                .forEach(proposal -> notes.put(
                        proposal.path(),
                        tools.papers()
                                .proposal(
                                        proposal,
                                        locale,
                                        () -> take.accept(
                                                proposal.path(),
                                                List.of(proposal.read().value())))));
        return notes;
    }
}
