package org.partnerportal.acquiring;

import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import org.partnerportal.access.SystemActor;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Opens the merchant: a job written in the transaction that calls for it, so that it is not lost with a node; a failed
/// one is tried again, later each time.
@Configuration(proxyBeanMethods = false)
class AcquiringJobs {

    private static final TaskDescriptor<Void> OPEN = TaskDescriptor.of("acquiring-open-merchant");
    private static final Duration FIRST_RETRY = Duration.ofSeconds(10);
    private static final double LATER_EACH_TIME = 2;

    static SchedulableInstance<Void> open(MerchantApplicationId application, Instant at) {
        return OPEN.instance(application.toString()).scheduledTo(at);
    }

    @Bean
    OneTimeTask<Void> acquiringOpenMerchant(MerchantOpening opening, SystemActor system) {
        return Tasks.oneTime(OPEN)
                .onFailure(new ExponentialBackoffFailureHandler<>(FIRST_RETRY, LATER_EACH_TIME))
                .execute((instance, context) -> system.run(() -> opening.open(id(instance.getId()))));
    }

    private static MerchantApplicationId id(String text) {
        return MerchantApplicationId.parse(text).orElseThrow();
    }
}
