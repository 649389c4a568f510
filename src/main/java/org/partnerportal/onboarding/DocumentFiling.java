package org.partnerportal.onboarding;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FieldType;
import org.partnerportal.document.DocumentId;
import org.partnerportal.document.DocumentIntake;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.Subject;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Keeps documents filed under the fields that hold them, in the transaction that changed the form: one that moved up
/// with its owner is found at its new place, one that no field holds any more is taken away.
@Component
class DocumentFiling {

    private final DocumentIntake documents;
    private final FieldCatalogue catalogue;

    DocumentFiling(DocumentIntake documents, FieldCatalogue catalogue) {
        this.documents = documents;
        this.catalogue = catalogue;
    }

    @EventListener
    void follow(DraftSaved event) {
        var held = new HashMap<DocumentId, String>();
        var gone = new HashSet<DocumentId>();
        event.changes().stream().filter(this::ofDocuments).forEach(change -> {
            ids(change.after()).forEach(id -> held.put(id, change.path()));
            ids(change.before()).forEach(gone::add);
        });
        var moved = new HashMap<>(held);
        moved.keySet().retainAll(gone);
        gone.removeAll(held.keySet());
        if (!moved.isEmpty() || !gone.isEmpty()) {
            documents.refile(Subject.application(event.application()), moved, gone);
        }
    }

    private boolean ofDocuments(Change change) {
        return catalogue
                .find(FieldPath.of(change.path()))
                .filter(field -> field.type() == FieldType.DOCUMENT)
                .isPresent();
    }

    private static Stream<DocumentId> ids(@Nullable String text) {
        return text == null
                ? Stream.empty()
                : Arrays.stream(text.split(" \\| ")).flatMap(id -> DocumentId.parse(id).stream());
    }
}
