package org.partnerportal.mail;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import org.partnerportal.shared.TimeOrderedIds;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Takes letters in. What is posted in a transaction goes out once that has committed, and not at all if it fails.
@Component
public class PostOffice {

    private final Letters letters;
    private final SchedulerClient jobs;
    private final Clock clock;

    PostOffice(Letters letters, SchedulerClient jobs, Clock clock) {
        this.letters = letters;
        this.jobs = jobs;
        this.clock = clock;
    }

    /// Posts a letter. The sender need not wait: it goes out within seconds, and again and again for nearly four days
    /// where the mail server is away.
    @Transactional(propagation = Propagation.MANDATORY)
    public void post(Letter letter) {
        var id = TimeOrderedIds.next();
        letters.add(id, letter, clock.instant());
        jobs.scheduleIfNotExists(MailJobs.send(id, clock.instant()));
    }
}
