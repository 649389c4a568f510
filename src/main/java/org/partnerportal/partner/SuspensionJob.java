package org.partnerportal.partner;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.partnerportal.access.SystemActor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Looks every minute for suspensions whose term is over.
@Configuration(proxyBeanMethods = false)
class SuspensionJob {

    @Bean
    RecurringTask<Void> suspensionTask(SuspensionTerms terms, SystemActor system) {
        return Tasks.recurring("partner-suspension-terms", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((instance, context) -> system.run(terms::endWhatIsOver));
    }
}
