package org.partnerportal.bulkboarding;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import org.partnerportal.access.SystemActor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The jobs that work on imports. Each is written in the transaction that wants it, and outlives a node that dies.
@Configuration(proxyBeanMethods = false)
class ImportJobs {

    private static final TaskDescriptor<Void> WORK = TaskDescriptor.of("bulkboarding.work");
    private static final String SEPARATOR = ":";
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final Duration SWEPT_EVERY = Duration.ofHours(1);

    // Some five hours: longer than a database is away, and a sheet that breaks the job is told of in the end.
    private static final int TRIES = 20;
    // A node's other jobs must not wait behind three long sheets.
    private static final int AT_ONCE = 2;

    private final Semaphore free = new Semaphore(AT_ONCE);

    /// Has the import worked on: once for each state it gets into.
    static void begin(SchedulerClient jobs, BulkImportId id, long version, Instant at) {
        jobs.scheduleIfNotExists(WORK.instance(id + SEPARATOR + version).scheduledTo(at));
    }

    @Bean
    CustomTask<Void> bulkboardingWork(ImportWork work, SystemActor system) {
        return Tasks.custom(WORK)
                .onFailure(FailureHandler.<Void>maxRetries(TRIES)
                        .withBackoff(SOON)
                        .thenRemove(complete -> givenUp(work, system, complete)))
                .onDeadExecutionRevive()
                .execute((instance, context) -> {
                    BooleanSupplier paused = () -> context.getSchedulerState().isShuttingDown();
                    return worked(work, system, id(instance.getId()), paused)
                            ? (complete, operations) -> operations.remove()
                            : new CompletionHandler.OnCompleteReschedule<>(FixedDelay.of(SOON));
                });
    }

    @Bean
    RecurringTask<Void> bulkboardingSweep(ImportSweep sweep, SystemActor system) {
        return Tasks.recurring("bulkboarding.sweep", FixedDelay.of(SWEPT_EVERY))
                .execute((instance, context) -> system.run(sweep::sweep));
    }

    private boolean worked(ImportWork work, SystemActor system, BulkImportId id, BooleanSupplier paused) {
        if (!free.tryAcquire()) {
            return false;
        }
        try {
            var over = new boolean[1];
            system.run(() -> over[0] = work.goOn(id, paused));
            return over[0];
        } finally {
            free.release();
        }
    }

    private static void givenUp(ImportWork work, SystemActor system, ExecutionComplete complete) {
        var id = id(complete.getExecution().taskInstance.getId());
        system.run(() -> work.giveUp(id));
    }

    private static BulkImportId id(String instance) {
        return BulkImportId.parse(instance.substring(0, instance.indexOf(SEPARATOR)))
                .orElseThrow();
    }
}
