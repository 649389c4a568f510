package org.partnerportal.validity;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.partnerportal.access.SystemActor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Sees every hour whether dates of earlier applications are still to be read.
@Configuration(proxyBeanMethods = false)
class ValidityJob {

    @Bean
    RecurringTask<Void> validityBackfillTask(ValidityBackfill backfill, SystemActor system) {
        return Tasks.recurring("validity-backfill", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> system.run(backfill::goOn));
    }
}
