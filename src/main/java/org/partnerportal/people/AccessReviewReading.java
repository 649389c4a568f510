package org.partnerportal.people;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnerportal.access.AccountKeeping;
import org.partnerportal.access.AccountNames;
import org.partnerportal.access.AdminsOnly;
import org.partnerportal.access.KeptAccount;
import org.partnerportal.access.StaffAdminsOnly;
import org.partnerportal.shared.ReadsOnly;
import org.springframework.stereotype.Service;

/// How the access reviews go, for those who look through their people.
@Service
@StaffAdminsOnly
@ReadsOnly
public class AccessReviewReading {

    private final Charges charges;
    private final AccessReviews reviews;
    private final PeopleDirectory directory;
    private final AccountKeeping accounts;
    private final AccountNames names;
    private final OrganisationNames organisations;
    private final Clock clock;

    AccessReviewReading(
            Charges charges,
            AccessReviews reviews,
            PeopleDirectory directory,
            AccountKeeping accounts,
            AccountNames names,
            OrganisationNames organisations,
            Clock clock) {
        this.charges = charges;
        this.reviews = reviews;
        this.directory = directory;
        this.accounts = accounts;
        this.names = names;
        this.organisations = organisations;
        this.clock = clock;
    }

    /// The organisation's youngest review.
    public Optional<AccessReviewDetails> latest(Organisation organisation, Locale language) {
        charges.of(organisation);
        return reviews.latest(organisation).map(review -> details(review, language));
    }

    /// The reviews of all organisations whose time is over and in which somebody is undecided.
    @AdminsOnly
    public List<AccessReviewSummary> overdue(Locale language) {
        return reviews.due(clock.instant()).stream()
                .map(review -> summary(review, reviews.items(review), language))
                .toList();
    }

    private AccessReviewDetails details(AccessReview review, Locale language) {
        var items = reviews.items(review).stream()
                .collect(Collectors.toMap(AccessReviewItem::account, Function.identity()));
        var versions = accounts.of(review.organisation().partner()).stream()
                .collect(Collectors.toMap(KeptAccount::id, KeptAccount::version));
        var lines = directory.people(review.organisation(), PeopleQuery.everybody()).stream()
                .filter(person -> items.containsKey(person.id()))
                .map(person -> line(
                        review,
                        person,
                        Objects.requireNonNull(items.get(person.id())),
                        versions.getOrDefault(person.id(), 0L)))
                .toList();
        return new AccessReviewDetails(summary(review, List.copyOf(items.values()), language), lines);
    }

    private AccessReviewDetails.Line line(
            AccessReview review, PersonSummary person, AccessReviewItem item, long version) {
        return new AccessReviewDetails.Line(
                person,
                item.decision(),
                names.of(item.decidedBy()),
                item.decision() == null && review.closedAt() == null && !person.oneself(),
                version);
    }

    private AccessReviewSummary summary(AccessReview review, List<AccessReviewItem> items, Locale language) {
        var decided =
                (int) items.stream().filter(item -> item.decision() != null).count();
        return new AccessReviewSummary(
                review.organisation(),
                organisations.of(review.organisation(), language),
                review.quarter(),
                review.dueAt(),
                review.closedAt(),
                decided,
                items.size(),
                review.closedAt() == null && !clock.instant().isBefore(review.dueAt()));
    }
}
