package org.partnerportal.review;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import org.partnerportal.onboarding.ApplicationMoved;
import org.partnerportal.onboarding.ApplicationStatus;
import org.partnerportal.screening.ApplicationScreened;
import org.partnerportal.screening.ApplicationScreenedAgain;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Keeps the case in step with its application, in the transaction in which that moves.
///
/// A case opens when the screening is done, never before. Steps out of a review are the case's own and need no
/// following, save that the provider may withdraw.
@Component
class ApplicationFollower {

    private final ReviewCases cases;
    private final SchedulerClient jobs;
    private final Clock clock;

    ApplicationFollower(ReviewCases cases, SchedulerClient jobs, Clock clock) {
        this.cases = cases;
        this.jobs = jobs;
        this.clock = clock;
    }

    @EventListener
    void screened(ApplicationScreened event) {
        jobs.scheduleIfNotExists(
                CaseJobs.OPEN_CASE
                        .instance(CaseJobs.instance(event.application(), event.revision()))
                        .build(),
                clock.instant());
    }

    // The case is weighed anew: what was found later counts as what was found before.
    @EventListener
    void screenedAgain(ApplicationScreenedAgain event) {
        if (event.before() != event.risk()) {
            cases.weigh(event.application(), event.revision(), event.risk());
        }
    }

    @EventListener
    void moved(ApplicationMoved event) {
        switch (event.to()) {
            case WITHDRAWN -> close(event, CaseOutcome.WITHDRAWN);
            case LAPSED -> close(event, CaseOutcome.LAPSED);
            case REMEDIATION -> suspend(event);
            default -> {}
        }
    }

    private void close(ApplicationMoved event, CaseOutcome outcome) {
        cases.hold(event.application()).ifPresent(found -> {
            found.close(outcome);
            cases.save(found);
        });
    }

    private void suspend(ApplicationMoved event) {
        if (event.from() != ApplicationStatus.IN_REVIEW) {
            cases.hold(event.application()).ifPresent(found -> {
                found.suspend();
                cases.save(found);
            });
        }
    }
}
