package org.partnerportal.review;

import java.time.Clock;
import java.time.Duration;
import org.partnerportal.access.SystemOnly;
import org.partnerportal.shared.ChangedMeanwhile;
import org.partnerportal.workday.WorkCalendars;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/// Puts cases back into the queue whose reviewers do nothing with them: somebody fell ill, or forgot.
///
/// What was decided of their items stays.
@Service
@SystemOnly
class AbandonedClaims {

    /// How long a claim may lie, in working time.
    static final Duration LONGEST = Duration.ofHours(4);

    private static final Logger LOG = LoggerFactory.getLogger(AbandonedClaims.class);
    private static final int BATCH = 500;

    private final ReviewCases cases;
    private final WorkCalendars calendars;
    private final TransactionOperations transactions;
    private final Clock clock;

    AbandonedClaims(ReviewCases cases, WorkCalendars calendars, TransactionOperations transactions, Clock clock) {
        this.cases = cases;
        this.calendars = calendars;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// Takes back what is abandoned, each case in a transaction of its own.
    ///
    /// @return how many went back
    public int takeBack() {
        var now = clock.instant();
        var calendar = calendars.current();
        var taken = cases.idleClaims(now.minus(LONGEST), BATCH).stream()
                .filter(idle -> calendar.between(idle.actedAt(), now).compareTo(LONGEST) >= 0)
                .filter(this::takenBack)
                .count();
        if (taken > 0) {
            LOG.info("{} abandoned cases went back into the queue", taken);
        }
        return Math.toIntExact(taken);
    }

    private boolean takenBack(ReviewCases.Idle idle) {
        try {
            return Boolean.TRUE.equals(transactions.execute(any -> takeBackIfStillIdle(idle)));
        } catch (ChangedMeanwhile touched) {
            return false;
        }
    }

    private boolean takeBackIfStillIdle(ReviewCases.Idle idle) {
        var found = cases.find(idle.id())
                .filter(each -> each.version() == idle.version())
                .filter(each -> each.standing().state() == CaseState.CLAIMED);
        found.ifPresent(each -> {
            each.takeBackAbandoned();
            cases.save(each);
        });
        return found.isPresent();
    }
}
