package org.partnerportal.remittance;

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

/// Asks the bank to remit: a job written in the transaction that calls for it, so that it is not lost with a node; a
/// failed one is tried again, later each time.
@Configuration(proxyBeanMethods = false)
class RemittanceJobs {

    private static final TaskDescriptor<Void> REMIT = TaskDescriptor.of("acquiring-remit");
    private static final Duration FIRST_RETRY = Duration.ofSeconds(10);
    private static final double LATER_EACH_TIME = 2;

    static SchedulableInstance<Void> remit(AccountVerification.Round round, Instant at) {
        return REMIT.instance(round.application() + "-" + round.number()).scheduledTo(at);
    }

    @Bean
    OneTimeTask<Void> acquiringRemit(RemittanceSending sending, SystemActor system) {
        return Tasks.oneTime(REMIT)
                .onFailure(new ExponentialBackoffFailureHandler<>(FIRST_RETRY, LATER_EACH_TIME))
                .execute((instance, context) -> {
                    var reference = instance.getId().split("-", -1);
                    var application = MerchantApplicationId.parse(reference[0]).orElseThrow();
                    system.run(() -> sending.send(application, Integer.parseInt(reference[1])));
                });
    }
}
