package org.partnerportal.review;

import org.jspecify.annotations.Nullable;
import org.partnerportal.screening.RiskLevel;
import org.partnerportal.shared.PartnerId;

/// What a look at the queue is narrowed to. Nothing given means no narrowing.
public record QueueQuery(
        Shelf shelf,
        @Nullable String subjectType,
        @Nullable RiskLevel risk,
        @Nullable PartnerId provider) {

    public static QueueQuery of(Shelf shelf) {
        return new QueueQuery(shelf, null, null, null);
    }
}
