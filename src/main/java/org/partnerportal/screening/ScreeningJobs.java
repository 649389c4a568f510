package org.partnerportal.screening;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import org.partnerportal.access.SystemActor;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Screening is a job, written in the transaction of the submission: it outlives a node that dies.
@Configuration
class ScreeningJobs {

    /// Screens the submission the instance names: application and revision.
    static final TaskDescriptor<Void> SCREEN = TaskDescriptor.of("screening.screen");

    private static final int MOST_TRIES = 6;

    /// Looks once more at the papers of the application the instance names first.
    static final TaskDescriptor<Void> SCREEN_AGAIN = TaskDescriptor.of("screening.screen-again");

    static final String SEPARATOR = ":";

    @Bean
    OneTimeTask<Void> screen(Screening screening, SystemActor system) {
        return Tasks.oneTime(SCREEN)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(Duration.ofSeconds(2)))
                .execute((instance, context) -> {
                    var parts = instance.getId().split(SEPARATOR, 2);
                    var application = MerchantApplicationId.parse(parts[0]).orElseThrow();
                    system.run(() -> screening.screen(application, Integer.parseInt(parts[1])));
                });
    }

    @Bean
    OneTimeTask<Void> screenAgain(Screening screening, SystemActor system) {
        return Tasks.oneTime(SCREEN_AGAIN)
                .onFailure(FailureHandler.<Void>maxRetries(MOST_TRIES)
                        .withBackoff(Duration.ofSeconds(5))
                        .thenRemove())
                .execute((instance, context) -> {
                    var application = MerchantApplicationId.parse(
                                    instance.getId().split(SEPARATOR, 2)[0])
                            .orElseThrow();
                    system.run(() -> screening.screenAgain(application));
                });
    }

    /// One instance for each submission.
    static String instance(MerchantApplicationId application, int revision) {
        return application + SEPARATOR + revision;
    }
}
