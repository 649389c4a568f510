package org.partnerportal.document;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/// Removes what crashes left in the store: at start, and every night.
@Configuration(proxyBeanMethods = false)
class OrphanSweep {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanSweep.class);

    // Longer than any upload takes, so that none is swept away under its feet.
    private static final Duration LEFT_ALONE = Duration.ofHours(1);
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 30);

    private final DocumentStore store;
    private final Documents documents;
    private final Clock clock;

    OrphanSweep(DocumentStore store, Documents documents, Clock clock) {
        this.store = store;
        this.documents = documents;
        this.clock = clock;
    }

    @Bean
    RecurringTask<Void> documentOrphanSweep() {
        return Tasks.recurring("document-orphan-sweep", Schedules.daily(AT_NIGHT))
                .execute((instance, context) -> sweep());
    }

    @EventListener(ApplicationReadyEvent.class)
    void atStart() {
        Thread.ofVirtual().name("document-orphan-sweep").start(this::trySweep);
    }

    // A store that is not there yet is no reason to look alarmed: there is another night.
    private void trySweep() {
        try {
            sweep();
        } catch (UncheckedIOException notNow) {
            LOG.warn("Nothing was swept: {}", notNow.getMessage());
        }
    }

    /// Removes files older than an hour that are unfinished or have no row.
    int sweep() {
        try {
            var removed = store.sweep(clock.instant().minus(LEFT_ALONE), documents::known);
            if (removed > 0) {
                LOG.info("Removed {} files that a crash had left behind", removed);
            }
            return removed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
