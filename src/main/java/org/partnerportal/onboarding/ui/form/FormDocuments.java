package org.partnerportal.onboarding.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.partnerportal.catalogue.ApplicableField;
import org.partnerportal.catalogue.Field;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FieldType;
import org.partnerportal.document.DocumentId;
import org.partnerportal.document.DocumentSummary;
import org.partnerportal.document.DocumentViewing;
import org.partnerportal.document.ui.DocumentComponents;
import org.partnerportal.document.ui.DocumentSlot;
import org.partnerportal.document.ui.SlotOptions;
import org.partnerportal.onboarding.ApplicationForm;
import org.partnerportal.onboarding.ui.field.FieldSlot;
import org.partnerportal.onboarding.ui.field.FieldSlots;
import org.partnerportal.shared.Subject;
import org.partnerportal.standard.ui.ExampleComponents;

/// The documents of one application, at the fields they answer.
final class FormDocuments implements FieldSlots {

    private record Slot(DocumentSlot slot, FormDocuments documents) implements FieldSlot {

        @Override
        public Component component() {
            return slot;
        }

        @Override
        public void show(List<String> ids) {
            slot.showDocuments(documents.named(ids));
        }

        @Override
        public void showProblem(String text) {
            slot.showProblem(text);
        }

        @Override
        public void focus() {
            slot.focus();
        }
    }

    private final Subject application;
    private final String standard;
    private final ExampleComponents examples;
    private final DocumentComponents components;
    private final DocumentViewing viewing;
    private List<DocumentSummary> known;

    /// @param standard the version by which the application is judged
    FormDocuments(Subject application, String standard, FormTools tools) {
        this.application = application;
        this.standard = standard;
        this.examples = tools.examples();
        this.components = tools.documents();
        this.viewing = tools.viewing();
        this.known = viewing.summaries(application);
    }

    @Override
    public FieldSlot slot(Field field, FieldPath path, String label, boolean editable, Consumer<List<String>> changed) {
        var options = SlotOptions.one(application, path.value(), label).upTo(field.maxCount());
        var slot = components.slot(
                editable ? options : options.readOnly(),
                List.of(),
                now -> changed.accept(now.stream().map(DocumentId::toString).toList()));
        return new Slot(slot, this);
    }

    @Override
    public Component examples(Field field) {
        return examples.beside(
                standard, field.path(), field.label(UI.getCurrent().getLocale()));
    }

    /// What the form should hold where it differs from the documents that are there: a document may have become durable
    /// when the page or the server went away before the form heard of it.
    Map<FieldPath, List<String>> unheardOf(ApplicationForm form) {
        var changes = new HashMap<FieldPath, List<String>>();
        form.fields().stream()
                .filter(each -> each.field().type() == FieldType.DOCUMENT && form.editable(each.path()))
                .forEach(each -> {
                    var there = there(each, form.values().all(each.path()));
                    if (!there.equals(form.values().all(each.path()))) {
                        changes.put(each.path(), there);
                    }
                });
        return changes;
    }

    private List<String> there(ApplicableField applicable, List<String> held) {
        var there = new ArrayList<>(held);
        there.removeIf(this::takenAway);
        known.stream()
                .filter(document -> document.kind().equals(applicable.path().value()))
                .map(document -> document.id().toString())
                .filter(id ->
                        !there.contains(id) && there.size() < applicable.field().maxCount())
                .forEach(there::add);
        return there;
    }

    private boolean takenAway(String id) {
        return !knows(id) && DocumentId.parse(id).flatMap(viewing::find).isPresent();
    }

    private List<DocumentSummary> named(List<String> ids) {
        if (!ids.stream().allMatch(this::knows)) {
            known = viewing.summaries(application);
        }
        return known.stream()
                .filter(document -> ids.contains(document.id().toString()))
                .toList();
    }

    private boolean knows(String id) {
        return known.stream().anyMatch(document -> document.id().toString().equals(id));
    }
}
