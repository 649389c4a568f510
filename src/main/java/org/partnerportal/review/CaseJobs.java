package org.partnerportal.review;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.partnerportal.access.SystemActor;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The review's jobs. They are written with what makes them necessary, and outlive a node that dies.
@Configuration
class CaseJobs {

    /// Opens the case of the application the instance names.
    static final TaskDescriptor<Void> OPEN_CASE = TaskDescriptor.of("review.open-case");

    private static final String SEPARATOR = ":";

    @Bean
    OneTimeTask<Void> openCase(CaseOpening opening, SystemActor system) {
        return Tasks.oneTime(OPEN_CASE)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(Duration.ofSeconds(2)))
                .execute((instance, context) -> system.run(() -> opening.open(application(instance.getId()))));
    }

    @Bean
    RecurringTask<Void> takeBackAbandonedClaims(AbandonedClaims claims, SystemActor system) {
        return Tasks.recurring("review.abandoned-claims", FixedDelay.of(Duration.ofMinutes(5)))
                .execute((instance, context) -> system.run(claims::takeBack));
    }

    /// One instance for each submission.
    static String instance(MerchantApplicationId application, int revision) {
        return application + SEPARATOR + revision;
    }

    private static MerchantApplicationId application(String instance) {
        return MerchantApplicationId.parse(instance.substring(0, instance.indexOf(SEPARATOR)))
                .orElseThrow();
    }
}
