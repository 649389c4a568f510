package org.partnerportal.onboarding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.partnerportal.shared.AccountId;
import org.partnerportal.standard.AskedOf;
import org.partnerportal.standard.Requirements;
import org.springframework.stereotype.Component;

/// Judges whether an application is complete, and freezes it as a revision if it is.
@Component
class Submitting {

    private final MerchantApplications applications;
    private final Revisions revisions;
    private final OpenMatters open;
    private final Requirements requirements;
    private final StandardOfApplication standards;
    private final ProviderTerms terms;
    private final Clock clock;

    Submitting(
            MerchantApplications applications,
            Revisions revisions,
            OpenMatters open,
            Requirements requirements,
            StandardOfApplication standards,
            ProviderTerms terms,
            Clock clock) {
        this.applications = applications;
        this.revisions = revisions;
        this.open = open;
        this.requirements = requirements;
        this.standards = standards;
        this.terms = terms;
        this.clock = clock;
    }

    SubmissionOutcome submit(MerchantApplication application, AccountId by, LocalDate today) {
        if (!application.status().mayBecome(ApplicationStatus.SUBMITTED)) {
            throw new IllegalTransition(application.id(), application.status(), ApplicationStatus.SUBMITTED);
        }
        var refusal = terms.refusal(application.origin().provider(), application.id(), application.form());
        if (refusal.isPresent()) {
            return new SubmissionOutcome.NotAllowed(refusal.get());
        }
        return complete(application, by, today);
    }

    private SubmissionOutcome complete(MerchantApplication application, AccountId by, LocalDate today) {
        var standard = standards.of(application, today);
        var form = requirements.pruned(standard, application.form());
        var results = requirements.evaluate(standard, AskedOf.draft(form, today), today);
        var problems = new ArrayList<>(Requirements.hindrances(results));
        problems.addAll(open.problems(application));
        if (!problems.isEmpty()) {
            return new SubmissionOutcome.Incomplete(List.copyOf(problems));
        }
        var at = clock.instant();
        application.submit(form, at);
        applications.save(application);
        revisions.freeze(application, by, standard, results, at);
        open.close(application.id(), at);
        return new SubmissionOutcome.Submitted(application.standing().revision(), at);
    }
}
