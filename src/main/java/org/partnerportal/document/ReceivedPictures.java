package org.partnerportal.document;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Has what was handed in checked, in the transaction that takes it in.
@Component
class ReceivedPictures {

    private final SchedulerClient jobs;
    private final Clock clock;

    private final Duration delay;

    /// @param delay how long after it came a picture is checked; at once unless the machine has better to do
    ReceivedPictures(SchedulerClient jobs, Clock clock, @Value("${portal.document-check-delay:0s}") Duration delay) {
        this.jobs = jobs;
        this.clock = clock;
        this.delay = delay;
    }

    @EventListener
    void received(DocumentReceived event) {
        PictureChecks.order(jobs, clock.instant().plus(delay), event.document());
    }

    @EventListener
    void replaced(DocumentReplaced event) {
        PictureChecks.order(jobs, clock.instant().plus(delay), event.document());
    }
}
