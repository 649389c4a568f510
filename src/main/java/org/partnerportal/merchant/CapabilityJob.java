package org.partnerportal.merchant;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.partnerportal.access.SystemActor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Looks every hour for requests that are overdue.
@Configuration(proxyBeanMethods = false)
class CapabilityJob {

    @Bean
    RecurringTask<Void> capabilityLapsingTask(CapabilityLapsing lapsing, SystemActor system) {
        return Tasks.recurring("capability-lapsing", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> system.run(lapsing::lapseOverdue));
    }
}
