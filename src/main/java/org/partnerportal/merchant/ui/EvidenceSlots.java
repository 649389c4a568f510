package org.partnerportal.merchant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.function.Consumer;
import org.partnerportal.catalogue.Field;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.document.DocumentId;
import org.partnerportal.document.DocumentSummary;
import org.partnerportal.document.DocumentViewing;
import org.partnerportal.document.ui.DocumentComponents;
import org.partnerportal.document.ui.DocumentSlot;
import org.partnerportal.document.ui.SlotOptions;
import org.partnerportal.onboarding.ui.field.FieldSlot;
import org.partnerportal.onboarding.ui.field.FieldSlots;
import org.partnerportal.shared.Subject;
import org.partnerportal.standard.ui.ExampleComponents;

/// The slots of the documents given for one payment product.
final class EvidenceSlots implements FieldSlots {

    private record Slot(DocumentSlot slot, EvidenceSlots slots) implements FieldSlot {

        @Override
        public Component component() {
            return slot;
        }

        @Override
        public void show(List<String> ids) {
            slot.showDocuments(slots.named(ids));
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

    private final Subject owner;
    private final DocumentComponents components;
    private final DocumentViewing viewing;
    private final ExampleComponents examples;

    EvidenceSlots(Subject owner, ProductDesk desk) {
        this.owner = owner;
        this.components = desk.documents();
        this.viewing = desk.viewing();
        this.examples = desk.examples();
    }

    @Override
    public FieldSlot slot(Field field, FieldPath path, String label, boolean editable, Consumer<List<String>> changed) {
        var options = SlotOptions.one(owner, path.value(), label).upTo(field.maxCount());
        return new Slot(
                components.slot(
                        editable ? options : options.readOnly(),
                        List.of(),
                        now -> changed.accept(
                                now.stream().map(DocumentId::toString).toList())),
                this);
    }

    @Override
    public Component examples(Field field) {
        return examples.besideToday(field.path(), field.label(UI.getCurrent().getLocale()));
    }

    /// Those of the owner's documents that the evidence names: none of another owner's is ever shown.
    private List<DocumentSummary> named(List<String> ids) {
        return viewing.summaries(owner).stream()
                .filter(document -> ids.contains(document.id().toString()))
                .toList();
    }
}
