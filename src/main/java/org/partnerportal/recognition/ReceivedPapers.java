package org.partnerportal.recognition;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.time.Duration;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.document.DocumentDestroyed;
import org.partnerportal.document.DocumentId;
import org.partnerportal.document.DocumentReceived;
import org.partnerportal.document.DocumentRemoved;
import org.partnerportal.document.DocumentReplaced;
import org.partnerportal.shared.Subject;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Has a licence or an ID card read once it was handed in: the job is written in the same transaction. What was read
/// goes with its document.
@Component
class ReceivedPapers {

    private final Readings readings;
    private final SchedulerClient jobs;
    private final Clock clock;

    private final Duration delay;

    /// @param delay how long after it came a document is read; at once unless the machine has better to do
    ReceivedPapers(
            Readings readings,
            SchedulerClient jobs,
            Clock clock,
            @Value("${portal.document-reading-delay:0s}") Duration delay) {
        this.readings = readings;
        this.jobs = jobs;
        this.clock = clock;
        this.delay = delay;
    }

    @EventListener
    void received(DocumentReceived event) {
        await(event.subject(), event.document(), event.fieldPath());
    }

    @EventListener
    void replaced(DocumentReplaced event) {
        readings.forget(event.replaced());
        await(event.subject(), event.document(), event.fieldPath());
    }

    @EventListener
    void removed(DocumentRemoved event) {
        readings.forget(event.document());
    }

    @EventListener
    void destroyed(DocumentDestroyed event) {
        readings.forget(event.document());
    }

    private void await(Subject owner, DocumentId document, String field) {
        FedFields.by(FieldPath.of(field)).ifPresent(fed -> {
            readings.await(document, owner, fed.kind(), clock.instant());
            jobs.scheduleIfNotExists(ReadingJobs.read(document, clock.instant().plus(delay)));
        });
    }
}
