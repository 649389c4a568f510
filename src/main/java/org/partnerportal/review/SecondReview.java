package org.partnerportal.review;

import java.time.Clock;
import java.util.function.Consumer;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.access.LeadReviewersOnly;
import org.partnerportal.onboarding.ApplicationProgress;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The second decision on a case, by a lead reviewer who did not make the first.
@Service
@LeadReviewersOnly
@Transactional
public class SecondReview {

    private final ReviewCases cases;
    private final ApplicationProgress progress;
    private final CurrentActor actor;
    private final Clock clock;

    SecondReview(ReviewCases cases, ApplicationProgress progress, CurrentActor actor, Clock clock) {
        this.cases = cases;
        this.progress = progress;
        this.actor = actor;
        this.clock = clock;
    }

    /// Agrees with the first decision: the acquirer decides next.
    public SecondReviewOutcome confirm(SeenCase seen) {
        var found = unchanged(seen);
        return keep(found, found.confirm(actor.account()), progress::passToAcquirer);
    }

    /// Hands the case back to whom decided first, with what to look at again.
    public SecondReviewOutcome sendBack(SeenCase seen, String note) {
        var found = unchanged(seen);
        return keep(found, found.sendBack(actor.account(), note, clock.instant()), progress::backToFirstReview);
    }

    /// Declines for good; the reason is for the provider to read.
    public SecondReviewOutcome decline(SeenCase seen, String outwardReason) {
        var found = unchanged(seen);
        return keep(
                found,
                found.declineInSecondReview(actor.account()),
                application -> progress.decline(application, outwardReason));
    }

    private SecondReviewOutcome keep(
            ReviewCase found, SecondReviewOutcome outcome, Consumer<MerchantApplicationId> step) {
        if (outcome instanceof SecondReviewOutcome.Decided) {
            step.accept(found.origin().application());
            cases.save(found);
        }
        return outcome;
    }

    private ReviewCase unchanged(SeenCase seen) {
        var found = cases.find(seen.id()).orElseThrow(() -> new CaseNotFound(seen.id()));
        found.requireUnchangedSince(seen.version());
        return found;
    }
}
