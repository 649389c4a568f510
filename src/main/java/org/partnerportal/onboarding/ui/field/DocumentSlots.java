package org.partnerportal.onboarding.ui.field;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.partnerportal.catalogue.ApplicableField;
import org.partnerportal.catalogue.Field;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FieldType;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.document.DocumentId;
import org.partnerportal.document.DocumentSummary;
import org.partnerportal.document.DocumentViewing;
import org.partnerportal.document.ui.DocumentComponents;
import org.partnerportal.document.ui.DocumentSlot;
import org.partnerportal.document.ui.SlotOptions;
import org.partnerportal.shared.Subject;

/// The documents of one owner, at the fields they answer: none of another owner's is ever shown.
public final class DocumentSlots implements FieldSlots {

    private record Slot(DocumentSlot slot, DocumentSlots slots) implements FieldSlot {

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
    private final Function<Field, Component> examples;
    private List<DocumentSummary> known;

    /// @param examples how a field's documents should look
    public DocumentSlots(
            Subject owner,
            DocumentComponents components,
            DocumentViewing viewing,
            Function<Field, Component> examples) {
        this.owner = owner;
        this.components = components;
        this.viewing = viewing;
        this.examples = examples;
        this.known = viewing.summaries(owner);
    }

    @Override
    public FieldSlot slot(Field field, FieldPath path, String label, boolean editable, Consumer<List<String>> changed) {
        var options = SlotOptions.one(owner, path.value(), label).upTo(field.maxCount());
        var slot = components.slot(
                editable ? options : options.readOnly(),
                List.of(),
                now -> changed.accept(now.stream().map(DocumentId::toString).toList()));
        return new Slot(slot, this);
    }

    @Override
    public Component examples(Field field) {
        return examples.apply(field);
    }

    /// What the values should hold where they differ from the documents that are there: one may have become durable
    /// when the page or the server went away before anybody heard of it.
    ///
    /// @param open the fields that may be changed
    /// @param since from when on documents count
    public Map<FieldPath, List<String>> unheardOf(Stream<ApplicableField> open, FormValues values, Instant since) {
        var changes = new HashMap<FieldPath, List<String>>();
        open.filter(each -> each.field().type() == FieldType.DOCUMENT).forEach(each -> {
            var held = values.all(each.path());
            var there = there(each, held, since);
            if (!there.equals(held)) {
                changes.put(each.path(), there);
            }
        });
        return changes;
    }

    private List<String> there(ApplicableField open, List<String> held, Instant since) {
        var there = new ArrayList<>(held);
        there.removeIf(this::takenAway);
        arrived(open.path(), since)
                .filter(id -> !there.contains(id) && there.size() < open.field().maxCount())
                .forEach(there::add);
        return there;
    }

    private Stream<String> arrived(FieldPath path, Instant since) {
        return known.stream()
                .filter(document -> document.kind().equals(path.value()))
                .filter(document -> !document.uploadedAt().isBefore(since))
                .map(document -> document.id().toString());
    }

    private boolean takenAway(String id) {
        return !knows(id) && DocumentId.parse(id).flatMap(viewing::find).isPresent();
    }

    private List<DocumentSummary> named(List<String> ids) {
        if (!ids.stream().allMatch(this::knows)) {
            known = viewing.summaries(owner);
        }
        return known.stream()
                .filter(document -> ids.contains(document.id().toString()))
                .toList();
    }

    private boolean knows(String id) {
        return known.stream().anyMatch(document -> document.id().toString().equals(id));
    }
}
