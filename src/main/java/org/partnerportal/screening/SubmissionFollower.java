package org.partnerportal.screening;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import org.partnerportal.onboarding.ApplicationMoved;
import org.partnerportal.onboarding.ApplicationStatus;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Asks for the screening of whatever is handed in, in the same transaction and once for each submission.
@Component
class SubmissionFollower {

    private final SchedulerClient jobs;
    private final Clock clock;

    SubmissionFollower(SchedulerClient jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    @EventListener
    void moved(ApplicationMoved event) {
        if (event.to() == ApplicationStatus.SUBMITTED) {
            jobs.scheduleIfNotExists(
                    ScreeningJobs.SCREEN
                            .instance(ScreeningJobs.instance(event.application(), event.revision()))
                            .build(),
                    clock.instant());
        }
    }
}
