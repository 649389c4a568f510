package org.partnerportal.signin;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Answers who forgot a password, and forgets what need not be known any longer.
@Configuration(proxyBeanMethods = false)
class SignInJobs {

    private static final TaskDescriptor<byte[]> RESET = TaskDescriptor.of("signin-reset", byte[].class);
    private static final Duration FIRST_RETRY = Duration.ofSeconds(5);
    private static final int MOST_TRIES = 6;

    static SchedulableInstance<byte[]> reset(UUID request, byte[] sealed, Instant at) {
        return RESET.instance(request.toString()).data(sealed).scheduledTo(at);
    }

    // Looked up when it is run: answering posts a letter, for which the scheduler must be there.
    @Bean
    OneTimeTask<byte[]> signinReset(ObjectProvider<ResetRequests> requests) {
        return Tasks.oneTime(RESET)
                .onFailure(FailureHandler.<byte[]>maxRetries(MOST_TRIES)
                        .withBackoff(FIRST_RETRY)
                        .thenRemove())
                .execute((instance, context) ->
                        requests.getObject().answer(UUID.fromString(instance.getId()), instance.getData()));
    }

    @Bean
    RecurringTask<Void> signinForgetting(SignInForgetting forgetting) {
        return Tasks.recurring("signin-forgetting", FixedDelay.ofHours(6))
                .execute((instance, context) -> forgetting.forget());
    }
}
