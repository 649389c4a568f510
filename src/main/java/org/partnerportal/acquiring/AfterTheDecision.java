package org.partnerportal.acquiring;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.security.SecureRandom;
import java.time.Clock;
import org.partnerportal.onboarding.ApplicationMoved;
import org.partnerportal.onboarding.ApplicationStatus;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Follows an application from the acquirer's decision on and prepares what its next step needs, in the transaction
/// that took the step before.
@Component
class AfterTheDecision {

    private final AccountVerifications verifications;
    private final MerchantLinks links;
    private final LinkIssuing issuing;
    private final SchedulerClient jobs;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    AfterTheDecision(
            AccountVerifications verifications,
            MerchantLinks links,
            LinkIssuing issuing,
            SchedulerClient jobs,
            Clock clock) {
        this.verifications = verifications;
        this.links = links;
        this.issuing = issuing;
        this.jobs = jobs;
        this.clock = clock;
    }

    @EventListener
    void moved(ApplicationMoved event) {
        var application = event.application();
        switch (event.to()) {
            case ACCOUNT_VERIFICATION -> {
                beginVerification(application);
                issuing.issue(application);
            }
            case TO_BE_SIGNED -> {
                if (event.from() != ApplicationStatus.ACCOUNT_VERIFICATION) {
                    issuing.issue(application);
                }
            }
            case OPENING -> {
                links.end(application, MerchantLink.Ending.USED);
                jobs.scheduleIfNotExists(AcquiringJobs.open(application, clock.instant()));
            }
            case REMEDIATION, DECLINED, WITHDRAWN, LAPSED -> links.end(application, MerchantLink.Ending.WITHDRAWN);
            default -> {}
        }
    }

    private void beginVerification(MerchantApplicationId application) {
        var last = verifications
                .latest(application)
                .map(found -> found.round().number())
                .orElse(0);
        var round = new AccountVerification.Round(application, last + 1, clock.instant());
        verifications.add(AccountVerification.begun(round, random));
        jobs.scheduleIfNotExists(AcquiringJobs.remit(round, clock.instant()));
    }
}
