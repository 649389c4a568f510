package org.partnerportal.document;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import org.partnerportal.access.SystemActor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Has each document's picture checked by a job of its own, which is written with the document: opening a large picture
/// takes longer than an upload should wait.
@Configuration(proxyBeanMethods = false)
class PictureChecks {

    private static final TaskDescriptor<Void> CHECK = TaskDescriptor.of("document-check");
    private static final Duration RETRY = Duration.ofSeconds(5);
    private static final int MOST_TRIES = 4;

    static void order(SchedulerClient jobs, Instant at, DocumentId document) {
        jobs.scheduleIfNotExists(CHECK.instance(document.toString()).scheduledTo(at));
    }

    @Bean
    OneTimeTask<Void> documentCheck(PictureWarnings warnings, SystemActor system) {
        return Tasks.oneTime(CHECK)
                .onFailure(FailureHandler.<Void>maxRetries(MOST_TRIES)
                        .withBackoff(RETRY)
                        .thenRemove())
                .execute((instance, context) -> system.run(
                        () -> warnings.check(DocumentId.parse(instance.getId()).orElseThrow())));
    }
}
