package org.partnerportal.people;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import org.partnerportal.access.SystemActor;
import org.partnerportal.shared.SchemeTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What is done about people every night, in China's time.
///
/// The services post letters by jobs of their own, so that the scheduler must be there before they are.
@Configuration(proxyBeanMethods = false)
class PeopleJobs {

    private static final LocalTime REVIEWS = LocalTime.of(2, 10);
    private static final LocalTime SLEEP = LocalTime.of(2, 40);

    @Bean
    RecurringTask<Void> accessReviewTask(ObjectProvider<AccessReviewKeeping> keeping, SystemActor system) {
        return Tasks.recurring("people-access-review", new Daily(SchemeTime.ZONE, REVIEWS))
                .execute((instance, context) -> system.run(() -> {
                    var reviews = keeping.getObject();
                    reviews.openThisQuarters();
                    reviews.remind();
                    reviews.endDue();
                }));
    }

    @Bean
    RecurringTask<Void> accountSleepTask(ObjectProvider<AccountSleeping> sleeping, SystemActor system) {
        return Tasks.recurring("people-account-sleep", new Daily(SchemeTime.ZONE, SLEEP))
                .execute((instance, context) -> system.run(() -> {
                    sleeping.getObject().warn();
                    sleeping.getObject().sleep();
                }));
    }
}
