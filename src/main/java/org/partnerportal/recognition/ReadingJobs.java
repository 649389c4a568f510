package org.partnerportal.recognition;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import org.partnerportal.access.SystemActor;
import org.partnerportal.document.DocumentId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Reads each document by a job of its own.
@Configuration(proxyBeanMethods = false)
class ReadingJobs {

    private static final TaskDescriptor<Void> READ = TaskDescriptor.of("recognition-read");
    private static final Duration RETRY = Duration.ofSeconds(5);

    static SchedulableInstance<Void> read(DocumentId document, Instant at) {
        return READ.instance(document.toString()).scheduledTo(at);
    }

    // How often a document is tried is counted in its own row, which also counts the tries that killed a node.
    @Bean
    OneTimeTask<Void> recognitionRead(DocumentReader reader, SystemActor system) {
        return Tasks.oneTime(READ)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(RETRY))
                .execute((instance, context) -> system.run(
                        () -> reader.read(DocumentId.parse(instance.getId()).orElseThrow())));
    }
}
