package org.partnerportal.document;

import java.util.Optional;
import java.util.UUID;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.shared.Subject;
import org.partnerportal.shared.TimeOrderedIds;

/// The id of one version of a document.
public record DocumentId(UUID value) {

    /// Reads an id from text, or finds that it is none.
    public static Optional<DocumentId> parse(String text) {
        try {
            return Optional.of(new DocumentId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /// What open screens follow that show this document alone.
    public Subject subject() {
        return new Subject("document", toString());
    }

    static DocumentId random() {
        return new DocumentId(TimeOrderedIds.next());
    }

    static DocumentId of(byte[] bytes) {
        return new DocumentId(BinaryIds.uuid(bytes));
    }

    byte[] bytes() {
        return BinaryIds.bytes(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
