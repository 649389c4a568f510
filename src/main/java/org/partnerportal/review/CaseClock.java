package org.partnerportal.review;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.partnerportal.workday.WorkCalendar;

/// The reviewers' clock of a case: it runs, in working time, while the case is theirs, and stands still while another
/// must act. What they had used before is used when it comes back.
///
/// @param spent the working time used before `since`
/// @param since since when it runs; none while it stands still
/// @param turn when the case is due; while it is not, far behind all that are, in the order in which they stopped
record CaseClock(Duration spent, @Nullable Instant since, Instant turn) {

    // Whoever comes back with nothing left is still not due at once.
    private static final Duration LEAST = Duration.ofHours(2);
    private static final Period BEHIND = Period.ofYears(1000);

    static CaseClock unstarted() {
        return new CaseClock(Duration.ZERO, null, behind(Instant.EPOCH));
    }

    /// When the case is due, if it is.
    @Nullable Instant dueAt() {
        return since == null ? null : turn;
    }

    boolean runs() {
        return since != null;
    }

    CaseClock started(Instant now, Duration target, WorkCalendar calendar) {
        var left = target.minus(spent);
        return new CaseClock(spent, now, calendar.after(now, left.compareTo(LEAST) < 0 ? LEAST : left));
    }

    CaseClock stopped(Instant now, WorkCalendar calendar) {
        var used = since == null ? Duration.ZERO : calendar.between(since, now);
        return new CaseClock(spent.plus(used), null, behind(now));
    }

    private static Instant behind(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC).plus(BEHIND).toInstant();
    }
}
