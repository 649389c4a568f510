package org.partnerportal.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.onboarding.ReasonMissing;
import org.partnerportal.onboarding.ReturnedItem;
import org.partnerportal.screening.RiskLevel;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.ChangedMeanwhile;
import org.partnerportal.shared.PartnerId;

/// The reviewers' view of an application: who works on it, what they decided of each item, and how it ended.
///
/// One case per application, opened anew for each submission. Only the reviewer who claimed it decides, and a second
/// decision is never the first decider's.
final class ReviewCase {

    /// What never changes.
    record Origin(ReviewCaseId id, MerchantApplicationId application, PartnerId provider) {}

    /// What the queue shows of the merchant, as last handed in.
    record Merchant(@Nullable String name, @Nullable String subjectType, RiskLevel risk) {}

    private final Origin origin;
    private Merchant merchant;
    private CaseStanding standing;
    private Round round;
    private final CaseClock clock;
    private final long version;
    private final List<CaseEvent> events = new ArrayList<>();

    // The repository's own creator: assigns, checks nothing, registers no event.
    ReviewCase(Origin origin, Merchant merchant, CaseStanding standing, Round round, CaseClock clock, long version) {
        this.origin = origin;
        this.merchant = merchant;
        this.standing = standing;
        this.round = round;
        this.clock = clock;
        this.version = version;
    }

    static ReviewCase open(Origin origin, Merchant merchant, Round round) {
        var opened = new ReviewCase(origin, merchant, CaseStanding.unclaimed(), round, CaseClock.unstarted(), 0);
        opened.events.add(new CaseEvent.CaseOpened(origin.application(), round.revision()));
        return opened;
    }

    /// Takes the next submission in; the earlier decisions stay with their own rounds.
    void reopen(Merchant asHandedIn, Round next) {
        merchant = asHandedIn;
        round = next;
        standing = CaseStanding.unclaimed();
        events.add(new CaseEvent.CaseOpened(origin.application(), next.revision()));
    }

    void requireUnchangedSince(long seenVersion) {
        if (version != seenVersion) {
            throw new ChangedMeanwhile();
        }
    }

    /// The colleague who has it, if it is another one.
    Optional<AccountId> heldByAnotherThan(AccountId person) {
        return Optional.ofNullable(standing.claim())
                .map(CaseStanding.Claim::by)
                .filter(holder -> !holder.equals(person));
    }

    void claim(AccountId by, Instant at) {
        requireState(CaseState.UNCLAIMED);
        standing = standing.claimedBy(new CaseStanding.Claim(by, at));
        events.add(new CaseEvent.CaseClaimed(origin.application()));
    }

    /// Takes it from the colleague who has it: for leads, when somebody is away.
    void takeOver(AccountId by, Instant at) {
        requireState(CaseState.CLAIMED);
        var from = heldByAnotherThan(by).orElseThrow(() -> new StepNotPossible(standing.state()));
        standing = standing.claimedBy(new CaseStanding.Claim(by, at));
        events.add(new CaseEvent.CaseTakenOver(origin.application(), from.toString()));
    }

    /// Gives it to another reviewer, because the one who has it goes.
    void handOver(AccountId from, AccountId to, Instant at) {
        requireClaimedBy(from);
        standing = standing.claimedBy(new CaseStanding.Claim(to, at));
        events.add(new CaseEvent.CaseHandedOver(origin.application(), from.toString(), to.toString()));
    }

    void release(AccountId by) {
        requireClaimedBy(by);
        standing = standing.claimedBy(null);
        events.add(new CaseEvent.CaseReleased(origin.application()));
    }

    /// Puts it back into the queue because whoever has it does nothing with it.
    void takeBackAbandoned() {
        requireState(CaseState.CLAIMED);
        standing = standing.claimedBy(null);
        events.add(new CaseEvent.ClaimAbandoned(origin.application()));
    }

    /// Decides items; a later decision on the same submission takes the earlier one's place.
    void decide(Map<FieldPath, Decision> decisions, AccountId by, Instant at) {
        requireClaimedBy(by);
        var after = new TreeMap<FieldPath, RecordedDecision>();
        decisions.forEach((path, decision) -> {
            if (!round.checklist().contains(path)) {
                throw new ItemNotInCase(path);
            }
            after.put(path, new RecordedDecision(decision, by, at));
        });
        if (after.isEmpty()) {
            return;
        }
        SortedMap<FieldPath, RecordedDecision> before = new TreeMap<>(round.decisions());
        round = round.with(after);
        events.add(new CaseEvent.ItemsDecided(
                origin.application(), round.revision(), before, Collections.unmodifiableSortedMap(after)));
    }

    /// Sends the returned items back; without one there is nothing to send.
    RemediationOutcome requestRemediation(AccountId by) {
        requireClaimedBy(by);
        var items = round.returned();
        if (items.isEmpty()) {
            return new RemediationOutcome.NoItemReturned();
        }
        standing = CaseStanding.waiting();
        events.add(new CaseEvent.RemediationRequested(
                origin.application(),
                items.stream().collect(Collectors.toUnmodifiableMap(ReturnedItem::path, ReturnedItem::reason))));
        return new RemediationOutcome.Requested(items.size());
    }

    /// Passes the review; a high risk takes a second person.
    ApprovalOutcome approve(AccountId by) {
        return pass(by, merchant.risk() == RiskLevel.HIGH);
    }

    /// Passes the first review and asks for a second person's decision.
    ApprovalOutcome referToSecondReview(AccountId by) {
        return pass(by, true);
    }

    private ApprovalOutcome pass(AccountId by, boolean secondPerson) {
        requireClaimedBy(by);
        var returned = round.returned();
        if (!returned.isEmpty()) {
            return new ApprovalOutcome.ItemsReturned(
                    returned.stream().map(ReturnedItem::path).toList());
        }
        if (!round.undecided().isEmpty()) {
            return new ApprovalOutcome.ItemsUndecided(round.undecided());
        }
        if (secondPerson) {
            standing = new CaseStanding(CaseState.SECOND_REVIEW, null, by, null, null);
            events.add(new CaseEvent.SecondReviewAskedFor(origin.application()));
            return new ApprovalOutcome.ReferredToSecondReview();
        }
        end(CaseOutcome.APPROVED);
        return new ApprovalOutcome.PassedToAcquirer();
    }

    void decline(AccountId by) {
        requireClaimedBy(by);
        end(CaseOutcome.DECLINED);
    }

    /// The second person agrees with the first decision.
    SecondReviewOutcome confirm(AccountId by) {
        return second(by, () -> end(CaseOutcome.APPROVED));
    }

    /// The second person hands it back to whom decided first, with what to look at again.
    SecondReviewOutcome sendBack(AccountId by, String note, Instant at) {
        if (note.isBlank()) {
            throw new ReasonMissing();
        }
        return second(by, () -> {
            var first = standing.firstDecider();
            var claim = first == null ? null : new CaseStanding.Claim(first, at);
            standing = new CaseStanding(CaseState.CLAIMED, claim, null, null, note);
            events.add(new CaseEvent.SentBackToFirstReview(origin.application(), note));
        });
    }

    /// The second person declines for good.
    SecondReviewOutcome declineInSecondReview(AccountId by) {
        return second(by, () -> end(CaseOutcome.DECLINED));
    }

    // Four eyes: the second decision is worth something because it is another person's.
    private SecondReviewOutcome second(AccountId by, Runnable step) {
        requireState(CaseState.SECOND_REVIEW);
        if (by.equals(standing.firstDecider())) {
            return new SecondReviewOutcome.FirstDeciderMayNot();
        }
        step.run();
        return new SecondReviewOutcome.Decided();
    }

    /// Another party has sent the application back: it waits for the next submission.
    void suspend() {
        if (standing.state() != CaseState.WAITING_FOR_PROVIDER) {
            standing = CaseStanding.waiting();
            events.add(new CaseEvent.CaseSuspended(origin.application()));
        }
    }

    /// The application has ended by another party's step; a case that is closed stays as it ended.
    void close(CaseOutcome outcome) {
        if (standing.state() != CaseState.CLOSED) {
            end(outcome);
        }
    }

    private void end(CaseOutcome outcome) {
        standing = CaseStanding.ended(outcome);
        events.add(new CaseEvent.CaseClosed(origin.application(), outcome));
    }

    private void requireState(CaseState state) {
        if (standing.state() != state) {
            throw new StepNotPossible(standing.state());
        }
    }

    private void requireClaimedBy(AccountId person) {
        requireState(CaseState.CLAIMED);
        if (heldByAnotherThan(person).isPresent()) {
            throw new NotTheClaimer();
        }
    }

    /// What happened since it was loaded, handed over once.
    List<CaseEvent> takeEvents() {
        var taken = List.copyOf(events);
        events.clear();
        return taken;
    }

    Origin origin() {
        return origin;
    }

    Merchant merchant() {
        return merchant;
    }

    CaseStanding standing() {
        return standing;
    }

    Round round() {
        return round;
    }

    /// The reviewers' clock as it stood when the case was loaded.
    CaseClock clock() {
        return clock;
    }

    long version() {
        return version;
    }
}
