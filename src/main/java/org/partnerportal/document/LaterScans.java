package org.partnerportal.document;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.partnerportal.access.SystemActor;
import org.partnerportal.document.LaterScan.Round;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Looks every half minute whether something waits for the scanner, on one node at a time; ever more rarely while the
/// scanner is away.
///
/// One job for all of them rather than one each: a scanner that hears and never answers holds up one worker, not all.
@Configuration(proxyBeanMethods = false)
class LaterScans {

    private static final Duration USUAL = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final LaterScan scan;
    private final Clock clock;
    private Duration pause = USUAL;
    private Instant notBefore = Instant.MIN;

    LaterScans(LaterScan scan, Clock clock) {
        this.scan = scan;
        this.clock = clock;
    }

    @Bean
    RecurringTask<Void> documentLaterScan(SystemActor system) {
        return Tasks.recurring("document-later-scan", FixedDelay.of(USUAL))
                .execute((instance, context) -> system.run(this::scanUnlessAway));
    }

    private synchronized void scanUnlessAway() {
        if (clock.instant().isBefore(notBefore)) {
            return;
        }
        var round = scan.round();
        while (round == Round.MORE) {
            round = scan.round();
        }
        if (round == Round.AWAY) {
            notBefore = clock.instant().plus(pause);
            pause = pause.multipliedBy(2).compareTo(LONGEST) < 0 ? pause.multipliedBy(2) : LONGEST;
        } else {
            pause = USUAL;
        }
    }
}
