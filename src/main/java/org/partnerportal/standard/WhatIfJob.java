package org.partnerportal.standard;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import org.partnerportal.access.SystemActor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Works out whom a draft hits, by a job that outlives a node.
@Configuration(proxyBeanMethods = false)
class WhatIfJob {

    private static final TaskDescriptor<Void> WORK_OUT = TaskDescriptor.of("standard-what-if");

    static SchedulableInstance<Void> workOut(StandardVersion draft, Instant at) {
        return WORK_OUT.instance(draft.number()).scheduledTo(at);
    }

    @Bean
    OneTimeTask<Void> standardWhatIf(WhatIfWork work, SystemActor system) {
        return Tasks.oneTime(WORK_OUT)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(Duration.ofSeconds(5)))
                .execute((instance, context) -> system.run(() -> {
                    var more = true;
                    while (more) {
                        more = work.further(instance.getId());
                    }
                }));
    }
}
