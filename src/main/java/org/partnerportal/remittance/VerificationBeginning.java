package org.partnerportal.remittance;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.security.SecureRandom;
import java.time.Clock;
import org.partnerportal.onboarding.ApplicationMoved;
import org.partnerportal.onboarding.ApplicationStatus;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Begins a round whenever an application comes to its account verification, in the transaction that moved it there.
@Component
class VerificationBeginning {

    private final AccountVerifications verifications;
    private final SchedulerClient jobs;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    VerificationBeginning(AccountVerifications verifications, SchedulerClient jobs, Clock clock) {
        this.verifications = verifications;
        this.jobs = jobs;
        this.clock = clock;
    }

    @EventListener
    void moved(ApplicationMoved event) {
        if (event.to() == ApplicationStatus.ACCOUNT_VERIFICATION) {
            begin(event.application());
        }
    }

    private void begin(MerchantApplicationId application) {
        var last = verifications
                .latest(application)
                .map(found -> found.round().number())
                .orElse(0);
        var round = new AccountVerification.Round(application, last + 1, clock.instant());
        verifications.add(AccountVerification.begun(round, random));
        jobs.scheduleIfNotExists(RemittanceJobs.remit(round, clock.instant()));
    }
}
