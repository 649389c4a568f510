package org.partnerportal.mail;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Sends each letter by a job of its own.
@Configuration(proxyBeanMethods = false)
class MailJobs {

    private static final TaskDescriptor<Void> SEND = TaskDescriptor.of("mail-send");
    private static final Duration FIRST_RETRY = Duration.ofSeconds(10);
    private static final double LATER_EACH_TIME = 2;

    // The waits, 10 s doubled each time, are nearly four days together.
    private static final int MOST_TRIES = 15;

    static SchedulableInstance<Void> send(UUID letter, Instant at) {
        return SEND.instance(letter.toString()).scheduledTo(at);
    }

    @Bean
    OneTimeTask<Void> mailSend(LetterSending sending) {
        return Tasks.oneTime(SEND)
                .onFailure(FailureHandler.<Void>maxRetries(MOST_TRIES)
                        .withBackoff(FIRST_RETRY, LATER_EACH_TIME)
                        .thenRemove(failed -> sending.giveUp(
                                id(failed.getExecution().taskInstance.getId()))))
                .execute((instance, context) -> sending.send(id(instance.getId())));
    }

    private static UUID id(String text) {
        return UUID.fromString(text);
    }
}
