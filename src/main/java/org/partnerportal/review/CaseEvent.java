package org.partnerportal.review;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.onboarding.ReturnReason;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.Subject;

/// Something that happened to the review of an application.
public sealed interface CaseEvent extends DomainEvent {

    /// What queue screens follow.
    Subject QUEUE = new Subject("queue", "review");

    MerchantApplicationId application();

    @Override
    default Subject subject() {
        return application().subject();
    }

    @Override
    default List<Subject> alsoConcerns() {
        return List.of(QUEUE);
    }

    /// A submission came in, for the first time or again.
    record CaseOpened(MerchantApplicationId application, int revision) implements CaseEvent {

        @Override
        public String action() {
            return "review.case-opened";
        }

        @Override
        public List<Change> changes() {
            return List.of(new Change("revision", null, Integer.toString(revision)));
        }
    }

    /// A reviewer took it to decide.
    record CaseClaimed(MerchantApplicationId application) implements CaseEvent {

        @Override
        public String action() {
            return "review.case-claimed";
        }
    }

    /// A lead reviewer took it from a colleague.
    record CaseTakenOver(MerchantApplicationId application, String from) implements CaseEvent {

        @Override
        public String action() {
            return "review.case-taken-over";
        }

        @Override
        public List<Change> changes() {
            return List.of(new Change("claimed_by", from, null));
        }
    }

    /// Whoever had it did nothing with it, and it is anybody's again.
    record ClaimAbandoned(MerchantApplicationId application) implements CaseEvent {

        @Override
        public String action() {
            return "review.claim-abandoned";
        }
    }

    /// Its reviewer went, and somebody in charge gave it to another.
    record CaseHandedOver(MerchantApplicationId application, String from, String to) implements CaseEvent {

        @Override
        public String action() {
            return "review.case-handed-over";
        }

        @Override
        public List<Change> changes() {
            return List.of(new Change("claimed_by", from, to));
        }
    }

    /// Its reviewer put it back into the queue.
    record CaseReleased(MerchantApplicationId application) implements CaseEvent {

        @Override
        public String action() {
            return "review.case-released";
        }
    }

    /// One or more items were accepted or returned.
    record ItemsDecided(
            MerchantApplicationId application,
            int revision,
            SortedMap<FieldPath, RecordedDecision> before,
            SortedMap<FieldPath, RecordedDecision> after)
            implements CaseEvent {

        @Override
        public String action() {
            return "review.items-decided";
        }

        @Override
        public List<Change> changes() {
            return after.entrySet().stream()
                    .map(each ->
                            new Change(each.getKey().value(), text(before.get(each.getKey())), text(each.getValue())))
                    .toList();
        }

        // Who looks at the queue need not hear of every item.
        @Override
        public List<Subject> alsoConcerns() {
            return List.of();
        }

        private static @Nullable String text(@Nullable RecordedDecision recorded) {
            return switch (recorded == null ? null : recorded.decision()) {
                case null -> null;
                case Decision.Accepted() -> "ACCEPTED";
                case Decision.Returned(var reason, var words) -> "RETURNED " + reason + ": " + words;
            };
        }
    }

    /// Items went back to the provider, each with its reason.
    record RemediationRequested(MerchantApplicationId application, Map<FieldPath, ReturnReason> reasons)
            implements CaseEvent {

        @Override
        public String action() {
            return "review.remediation-requested";
        }

        @Override
        public List<Change> changes() {
            return reasons.entrySet().stream()
                    .map(each -> new Change(
                            each.getKey().value(), null, each.getValue().name()))
                    .toList();
        }
    }

    /// The first decision is to approve; a second person decides next.
    record SecondReviewAskedFor(MerchantApplicationId application) implements CaseEvent {

        @Override
        public String action() {
            return "review.second-review-asked-for";
        }
    }

    /// The second person handed it back to the first review.
    record SentBackToFirstReview(MerchantApplicationId application, String note) implements CaseEvent {

        @Override
        public String action() {
            return "review.sent-back-to-first-review";
        }

        @Override
        public List<Change> changes() {
            return List.of(new Change("note", null, note));
        }

        // The note may speak of a person: never in a log line.
        @Override
        public String toString() {
            return "SentBackToFirstReview[" + application + "]";
        }
    }

    /// Another party sent the application back: the case waits for its next submission.
    record CaseSuspended(MerchantApplicationId application) implements CaseEvent {

        @Override
        public String action() {
            return "review.case-suspended";
        }
    }

    /// The review has ended.
    record CaseClosed(MerchantApplicationId application, CaseOutcome outcome) implements CaseEvent {

        @Override
        public String action() {
            return "review.case-closed." + outcome;
        }
    }
}
