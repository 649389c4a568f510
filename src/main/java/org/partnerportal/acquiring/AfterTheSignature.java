package org.partnerportal.acquiring;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import org.partnerportal.onboarding.ApplicationMoved;
import org.partnerportal.onboarding.ApplicationStatus;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Has the merchant opened once it has signed, by a job of the transaction that took the signature.
@Component
class AfterTheSignature {

    private final SchedulerClient jobs;
    private final Clock clock;

    AfterTheSignature(SchedulerClient jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    @EventListener
    void moved(ApplicationMoved event) {
        if (event.to() == ApplicationStatus.OPENING) {
            jobs.scheduleIfNotExists(AcquiringJobs.open(event.application(), clock.instant()));
        }
    }
}
