package org.partnerportal.review;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnerportal.access.AccountNames;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.access.LeadReviewersOnly;
import org.partnerportal.access.ReviewersOnly;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.onboarding.ApplicationProgress;
import org.partnerportal.onboarding.SendBack;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a reviewer does with a case: claim it, decide its items, and end the first review one way or another.
///
/// Each step first moves the application and then keeps the case, so that a provider who withdraws at the same moment
/// waits for the reviewer or is waited for, and neither locks the other out.
@Service
@ReviewersOnly
@Transactional
public class CaseReview {

    private final ReviewCases cases;
    private final CaseLister lister;
    private final ApplicationProgress progress;
    private final CurrentActor actor;
    private final AccountNames names;
    private final Clock clock;

    CaseReview(
            ReviewCases cases,
            CaseLister lister,
            ApplicationProgress progress,
            CurrentActor actor,
            AccountNames names,
            Clock clock) {
        this.cases = cases;
        this.lister = lister;
        this.progress = progress;
        this.actor = actor;
        this.names = names;
        this.clock = clock;
    }

    /// Takes a case to decide it, unless a colleague was quicker.
    public ClaimOutcome claim(SeenCase seen) {
        var found = load(seen);
        var holder = found.heldByAnotherThan(actor.account());
        if (holder.isPresent()) {
            return new ClaimOutcome.AlreadyClaimed(names.of(holder.get()));
        }
        found.requireUnchangedSince(seen.version());
        found.claim(actor.account(), clock.instant());
        cases.save(found);
        return new ClaimOutcome.Claimed();
    }

    /// Takes the case that is to be decided next of those nobody has: what is due first, then what is riskier, then
    /// what waits longest. Two who ask at once get two cases.
    ///
    /// @return none if nothing waits
    public Optional<ReviewCaseId> claimNext() {
        return lister.holdNext().map(id -> {
            var found = cases.find(id).orElseThrow(() -> new CaseNotFound(id));
            found.claim(actor.account(), clock.instant());
            cases.save(found);
            return id;
        });
    }

    /// Takes a case from the colleague who has it.
    @LeadReviewersOnly
    public void takeOver(SeenCase seen) {
        var found = unchanged(seen);
        found.takeOver(actor.account(), clock.instant());
        cases.save(found);
    }

    /// Puts a case back into the queue.
    public void release(SeenCase seen) {
        var found = unchanged(seen);
        found.release(actor.account());
        cases.save(found);
    }

    /// Accepts or returns one item. It is kept at once; nothing of it is said to the provider yet.
    public void decideItem(DecideItem command) {
        decide(command.seen(), Map.of(command.path(), command.decision()));
    }

    /// Accepts several items at once.
    public void acceptItems(SeenCase seen, Collection<FieldPath> paths) {
        decide(
                seen,
                paths.stream()
                        .distinct()
                        .collect(Collectors.toMap(Function.identity(), path -> new Decision.Accepted())));
    }

    /// Sends the returned items back to the provider, each with its reason.
    public RemediationOutcome requestRemediation(SeenCase seen) {
        var found = unchanged(seen);
        var items = found.round().returned();
        var outcome = found.requestRemediation(actor.account());
        if (outcome instanceof RemediationOutcome.Requested) {
            progress.requestRemediation(new SendBack(found.origin().application(), items));
            cases.save(found);
        }
        return outcome;
    }

    /// Passes the application to its acquirer, or to a second reviewer where the risk is high.
    public ApprovalOutcome approve(SeenCase seen) {
        var found = unchanged(seen);
        return pass(found, found.approve(actor.account()));
    }

    /// Passes the first review and asks a lead reviewer to decide once more.
    public ApprovalOutcome referToSecondReview(SeenCase seen) {
        var found = unchanged(seen);
        return pass(found, found.referToSecondReview(actor.account()));
    }

    /// Declines for good; the reason is for the provider to read.
    public void decline(SeenCase seen, String outwardReason) {
        var found = unchanged(seen);
        found.decline(actor.account());
        progress.decline(found.origin().application(), outwardReason);
        cases.save(found);
    }

    private ApprovalOutcome pass(ReviewCase found, ApprovalOutcome outcome) {
        var application = found.origin().application();
        switch (outcome) {
            case ApprovalOutcome.PassedToAcquirer() -> progress.passToAcquirer(application);
            case ApprovalOutcome.ReferredToSecondReview() -> progress.referToSecondReview(application);
            case ApprovalOutcome.ItemsUndecided undecided -> {
                return undecided;
            }
            case ApprovalOutcome.ItemsReturned returned -> {
                return returned;
            }
        }
        cases.save(found);
        return outcome;
    }

    private void decide(SeenCase seen, Map<FieldPath, Decision> decisions) {
        var found = unchanged(seen);
        found.decide(decisions, actor.account(), clock.instant());
        cases.save(found);
    }

    private ReviewCase unchanged(SeenCase seen) {
        var found = load(seen);
        found.requireUnchangedSince(seen.version());
        return found;
    }

    private ReviewCase load(SeenCase seen) {
        return cases.find(seen.id()).orElseThrow(() -> new CaseNotFound(seen.id()));
    }
}
