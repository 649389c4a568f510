package org.partnerportal.onboarding;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.partnerportal.access.SystemActor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Looks every hour for applications that are due to lapse.
@Configuration(proxyBeanMethods = false)
class LapsingJob {

    @Bean
    RecurringTask<Void> lapsingTask(ApplicationLapsing lapsing, SystemActor system) {
        return Tasks.recurring("application-lapsing", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> system.run(lapsing::lapseUntouched));
    }
}
