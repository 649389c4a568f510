package org.partnerportal.review.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.partnerportal.review.QueueQuery;
import org.partnerportal.review.ReviewCaseId;
import org.partnerportal.review.Shelf;
import org.partnerportal.screening.RiskLevel;
import org.partnerportal.shared.PartnerId;

/// The queue's filters as they stand in its address, so that a link, a reload and the way back restore them.
final class QueueAddress {

    static final String ROUTE = "review";

    private static final String SHELF = "shelf";
    private static final String SUBJECT = "subject";
    private static final String RISK = "risk";
    private static final String PROVIDER = "provider";

    private QueueAddress() {}

    /// The address of a case's screen.
    static String of(ReviewCaseId id) {
        return ROUTE + "/" + id;
    }

    /// What the address asks for; what it holds beside is passed over.
    static QueueQuery query(QueryParameters address) {
        return new QueueQuery(
                address.getSingleParameter(SHELF).flatMap(QueueAddress::shelf).orElse(Shelf.UNCLAIMED),
                address.getSingleParameter(SUBJECT)
                        .filter(text -> text.matches("\\w{1,40}"))
                        .orElse(null),
                address.getSingleParameter(RISK)
                        .filter(RiskLevel.HIGH.name()::equals)
                        .map(RiskLevel::valueOf)
                        .orElse(null),
                address.getSingleParameter(PROVIDER)
                        .flatMap(QueueAddress::partner)
                        .orElse(null));
    }

    static QueryParameters of(QueueQuery query) {
        var parameters = new LinkedHashMap<String, List<String>>();
        if (query.shelf() != Shelf.UNCLAIMED) {
            parameters.put(SHELF, List.of(word(query.shelf())));
        }
        if (query.subjectType() != null) {
            parameters.put(SUBJECT, List.of(query.subjectType()));
        }
        if (query.risk() != null) {
            parameters.put(RISK, List.of(query.risk().name()));
        }
        if (query.provider() != null) {
            parameters.put(PROVIDER, List.of(query.provider().toString()));
        }
        return new QueryParameters(parameters);
    }

    /// The shelf's word in addresses and ids.
    static String word(Shelf shelf) {
        return shelf.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Optional<Shelf> shelf(String word) {
        return Stream.of(Shelf.values())
                .filter(shelf -> word(shelf).equals(word))
                .findFirst();
    }

    // Somebody may have edited the address by hand.
    private static Optional<PartnerId> partner(String text) {
        try {
            return Optional.of(new PartnerId(UUID.fromString(text)));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
