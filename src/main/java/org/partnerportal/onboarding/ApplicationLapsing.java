package org.partnerportal.onboarding;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnerportal.access.SystemOnly;
import org.partnerportal.shared.ChangedMeanwhile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/// Ends applications that nobody has touched for thirty days, where the transition table lets them lapse.
@Service
@SystemOnly
public class ApplicationLapsing {

    private static final Logger LOG = LoggerFactory.getLogger(ApplicationLapsing.class);

    private static final int BATCH = 200;

    private static final Set<ApplicationStatus> MAY_LAPSE = Stream.of(ApplicationStatus.values())
            .filter(status -> status.mayBecome(ApplicationStatus.LAPSED))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(ApplicationStatus.class)));

    private final MerchantApplications applications;
    private final TransactionOperations transactions;
    private final Clock clock;

    ApplicationLapsing(MerchantApplications applications, TransactionOperations transactions, Clock clock) {
        this.applications = applications;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// Lapses what is due, each application in a transaction of its own, so that one that is changed at this moment
    /// stops no other.
    ///
    /// @return how many lapsed
    public int lapseUntouched() {
        var due = Timestamp.from(clock.instant().minus(ApplicationRegister.LAPSES_AFTER));
        var all = 0L;
        for (var lapsed = 1L; lapsed > 0; all += lapsed) {
            lapsed = applications.idleSince(MAY_LAPSE, due, BATCH).stream()
                    .filter(id -> lapsed(id, due))
                    .count();
        }
        if (all > 0) {
            LOG.info("{} applications lapsed", all);
        }
        return Math.toIntExact(all);
    }

    private boolean lapsed(MerchantApplicationId id, Timestamp due) {
        try {
            return Boolean.TRUE.equals(transactions.execute(any -> lapseIfStillDue(id, due)));
        } catch (ChangedMeanwhile touched) {
            return false;
        }
    }

    private boolean lapseIfStillDue(MerchantApplicationId id, Timestamp due) {
        var found = applications
                .find(id, new ApplicationScope.Everything())
                .filter(application -> application.status().mayBecome(ApplicationStatus.LAPSED))
                .filter(application -> application.content().updatedAt().isBefore(due.toInstant()));
        found.ifPresent(application -> {
            application.moveTo(ApplicationStatus.LAPSED, clock.instant(), null);
            applications.save(application);
        });
        return found.isPresent();
    }
}
