package org.partnerportal.people;

import java.time.Clock;
import java.util.Map;
import org.partnerportal.access.StaffAdminsOnly;
import org.partnerportal.shared.ChangedMeanwhile;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Looking through an organisation's people: each is confirmed or removed, by somebody else than themselves.
@Service
@StaffAdminsOnly
@Transactional
public class AccessReviewing {

    private final Charges charges;
    private final AccessReviews reviews;
    private final PeopleKeeping keeping;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccessReviewing(
            Charges charges,
            AccessReviews reviews,
            PeopleKeeping keeping,
            ApplicationEventPublisher events,
            Clock clock) {
        this.charges = charges;
        this.reviews = reviews;
        this.keeping = keeping;
        this.events = events;
        this.clock = clock;
    }

    /// Says that the person still needs the account as it is.
    ///
    /// @throws NotOnOneself if it is the actor's own
    public void confirm(SeenPerson seen) {
        decide(open(seen), seen, AccessDecision.CONFIRMED, "confirmed");
    }

    /// Says that the person no longer needs the account: it is closed at once, what lay with them goes back to where
    /// anybody may take it.
    ///
    /// @throws NotOnOneself if it is the actor's own
    public void remove(SeenPerson seen) {
        var review = open(seen);
        decide(review, seen, AccessDecision.REMOVED, "removed");
        keeping.deactivate(new DeactivatePerson(seen, "Access review " + review.quarter(), Map.of()));
    }

    private AccessReview open(SeenPerson seen) {
        charges.of(seen.organisation()).requireAnother(seen.person());
        return reviews.hold(seen.organisation())
                .filter(review -> review.closedAt() == null)
                .orElseThrow(PersonNotFound::new);
    }

    private void decide(AccessReview review, SeenPerson seen, AccessDecision decision, String what) {
        var now = clock.instant();
        if (!reviews.decide(
                review, seen.person(), decision, charges.of(seen.organisation()).account(), now)) {
            throw new ChangedMeanwhile();
        }
        reviews.closeIfDone(review, now);
        events.publishEvent(new AccessReviewChanged(
                review.id().toString(), review.organisation().partner(), review.quarter(), what, seen.person()));
    }
}
