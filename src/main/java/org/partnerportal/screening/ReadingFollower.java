package org.partnerportal.screening;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.time.Duration;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.recognition.DocumentRead;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Has a submission screened again for its papers once they were read, in the transaction that says they were.
///
/// A paper that was read while its submission was being screened is not missed: the end of a screening asks once more.
@Component
class ReadingFollower {

    private static final Duration AFTER = Duration.ofSeconds(2);

    private final SchedulerClient jobs;
    private final Clock clock;

    ReadingFollower(SchedulerClient jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    @EventListener
    void read(DocumentRead event) {
        if (event.subject().kind().equals(new MerchantApplicationId(0).subject().kind())) {
            again(event.subject().id(), event.document().toString());
        }
    }

    @EventListener
    void screened(ApplicationScreened event) {
        again(event.application().toString(), Integer.toString(event.revision()));
    }

    private void again(String application, String why) {
        jobs.scheduleIfNotExists(
                ScreeningJobs.SCREEN_AGAIN
                        .instance(application + ScreeningJobs.SEPARATOR + why)
                        .build(),
                clock.instant().plus(AFTER));
    }
}
