package org.partnerportal.screening;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.partnerportal.access.SystemOnly;
import org.partnerportal.onboarding.ApplicationContent;
import org.partnerportal.onboarding.ApplicationDetails;
import org.partnerportal.onboarding.ApplicationStatus;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.springframework.stereotype.Service;

/// Screens a submission: has its findings gathered, writes them down, and lets the review begin.
///
/// Attempts are counted before they are made, so that a submission that takes its node down with it is let through in
/// the end as well.
@Service
@SystemOnly
class Screening {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final ApplicationContent applications;
    private final Gathering gathering;
    private final ScreeningRuns runs;
    private final Clock clock;

    Screening(ApplicationContent applications, Gathering gathering, ScreeningRuns runs, Clock clock) {
        this.applications = applications;
        this.gathering = gathering;
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
        var submission = new SubmissionToScreen(
                id,
                application.provider(),
                application.revision(),
                applications.submitted(id),
                LocalDate.ofInstant(clock.instant(), ZONE));
        runs.finish(id, application.revision(), gathering.gather(submission, attempt), clock.instant());
    }
}
