package org.partnerportal.bulkboarding;

import java.util.Optional;
import java.util.UUID;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.shared.Subject;
import org.partnerportal.shared.TimeOrderedIds;

/// The id of one import of merchants.
public record BulkImportId(UUID value) {

    static BulkImportId next() {
        return new BulkImportId(TimeOrderedIds.next());
    }

    /// The id in this text, none if it is not one.
    public static Optional<BulkImportId> parse(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(new BulkImportId(UUID.fromString(text)))
                : Optional.empty();
    }

    /// What events about this import are about.
    public Subject subject() {
        return new Subject("bulk-import", value.toString());
    }

    byte[] bytes() {
        return BinaryIds.bytes(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
