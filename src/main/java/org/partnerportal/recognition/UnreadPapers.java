package org.partnerportal.recognition;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.time.Duration;
import org.partnerportal.ocr.OcrEngine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Has papers read after all that came while the machine could not read: whether it can is found out once in the life
/// of a portal, so that each start is the time to ask again.
@Component
class UnreadPapers {

    private static final Logger LOG = LoggerFactory.getLogger(UnreadPapers.class);

    // Reading is one at a time: those that are handed in meanwhile come in between.
    private static final Duration APART = Duration.ofSeconds(5);

    private final Readings readings;
    private final OcrEngine engine;
    private final SchedulerClient jobs;
    private final TransactionOperations transactions;
    private final Clock clock;

    UnreadPapers(
            Readings readings,
            OcrEngine engine,
            SchedulerClient jobs,
            TransactionOperations transactions,
            Clock clock) {
        this.readings = readings;
        this.engine = engine;
        this.jobs = jobs;
        this.transactions = transactions;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void atStart() {
        Thread.ofVirtual().name("recognition-unread").start(this::readAfterAll);
    }

    // Asking the engine loads it, which nobody does for nothing.
    void readAfterAll() {
        var unread = readings.unavailable();
        if (unread.isEmpty() || !engine.available()) {
            return;
        }
        var at = clock.instant();
        for (var document : unread) {
            at = at.plus(APART);
            var due = at;
            transactions.executeWithoutResult(any -> {
                if (readings.awaitAgain(document, clock.instant())) {
                    jobs.scheduleIfNotExists(ReadingJobs.read(document, due));
                }
            });
        }
        LOG.info("{} papers are read that nobody could read before", unread.size());
    }
}
