package org.partnerportal.bulkboarding;

import java.util.concurrent.TimeUnit;
import org.partnerportal.shared.Progressed;
import org.springframework.context.ApplicationEventPublisher;

/// Tells open screens that an import goes on, not more often than a person can read.
final class Pulse {

    private static final long AT_MOST_EVERY = TimeUnit.SECONDS.toNanos(1);

    private final BulkImportId id;
    private final ApplicationEventPublisher events;
    private long last = System.nanoTime() - AT_MOST_EVERY;

    Pulse(BulkImportId id, ApplicationEventPublisher events) {
        this.id = id;
        this.events = events;
    }

    /// Called within the transaction that did something.
    void beat() {
        if (System.nanoTime() - last >= AT_MOST_EVERY) {
            last = System.nanoTime();
            events.publishEvent(new Progressed(id.subject()));
        }
    }
}
