package org.partnerportal.screening;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.partnerportal.access.SystemOnly;
import org.partnerportal.onboarding.ApplicationContent;
import org.partnerportal.onboarding.ApplicationDetails;
import org.partnerportal.onboarding.ApplicationStatus;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.shared.SchemeTime;
import org.springframework.stereotype.Service;

/// Screens a submission: has its findings gathered, writes them down, and lets the review begin.
///
/// Attempts are counted before they are made, so that a submission that takes its node down with it is let through in
/// the end as well.
@Service
@SystemOnly
class Screening {

    private static final Set<ApplicationStatus> LOOKED_AT =
            EnumSet.of(ApplicationStatus.SUBMITTED, ApplicationStatus.IN_REVIEW, ApplicationStatus.SECOND_REVIEW);

    private final ApplicationContent applications;
    private final Gathering gathering;
    private final PaperFindings papers;
    private final ScreeningRuns runs;
    private final Clock clock;

    Screening(
            ApplicationContent applications,
            Gathering gathering,
            PaperFindings papers,
            ScreeningRuns runs,
            Clock clock) {
        this.applications = applications;
        this.gathering = gathering;
        this.papers = papers;
        this.runs = runs;
        this.clock = clock;
    }

    /// Screens this submission, unless it is no longer the one that waits for it.
    public void screen(MerchantApplicationId id, int revision) {
        applications
                .details(id)
                .filter(found -> found.status() == ApplicationStatus.SUBMITTED && found.revision() == revision)
                .ifPresent(this::screen);
    }

    private void screen(ApplicationDetails application) {
        var id = application.id();
        var attempt = runs.begin(id, application.revision());
        var outcome = gathering.gather(submission(application), attempt);
        runs.finish(id, application.revision(), outcome, clock.instant());
    }

    /// Looks once more at what the papers of the last submission say, while people still look at it and after its
    /// screening ended.
    public void screenAgain(MerchantApplicationId id) {
        applications
                .details(id)
                .filter(found -> LOOKED_AT.contains(found.status()))
                .ifPresent(found ->
                        runs.renew(id, found.revision(), PaperFindings.CODES, papers.findings(submission(found))));
    }

    private SubmissionToScreen submission(ApplicationDetails application) {
        return new SubmissionToScreen(
                application.id(),
                application.provider(),
                application.revision(),
                applications.submitted(application.id()),
                SchemeTime.today(clock));
    }
}
