package org.partnerportal.review;

import java.util.Optional;
import java.util.UUID;
import org.partnerportal.shared.TimeOrderedIds;

/// The id of a review case, as it stands in its screen's address.
public record ReviewCaseId(UUID value) {

    public static ReviewCaseId random() {
        return new ReviewCaseId(TimeOrderedIds.next());
    }

    /// The id in this text, none if it is not one.
    public static Optional<ReviewCaseId> parse(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(new ReviewCaseId(UUID.fromString(text)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
