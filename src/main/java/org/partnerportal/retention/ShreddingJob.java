package org.partnerportal.retention;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.partnerportal.access.SystemActor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Looks every hour for papers whose time is over.
@Configuration(proxyBeanMethods = false)
class ShreddingJob {

    @Bean
    RecurringTask<Void> documentShreddingTask(DueShredding shredding, SystemActor system) {
        return Tasks.recurring("document-shredding", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> system.run(shredding::shredDue));
    }
}
