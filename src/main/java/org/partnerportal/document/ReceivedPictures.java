package org.partnerportal.document;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Has what was handed in checked, in the transaction that takes it in.
@Component
class ReceivedPictures {

    private final SchedulerClient jobs;
    private final Clock clock;

    ReceivedPictures(SchedulerClient jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    @EventListener
    void received(DocumentReceived event) {
        PictureChecks.order(jobs, clock, event.document());
    }

    @EventListener
    void replaced(DocumentReplaced event) {
        PictureChecks.order(jobs, clock, event.document());
    }
}
