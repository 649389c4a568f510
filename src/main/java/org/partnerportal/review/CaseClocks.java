package org.partnerportal.review;

import java.time.Clock;
import java.time.Duration;
import org.partnerportal.screening.RiskLevel;
import org.partnerportal.workday.WorkCalendars;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Starts and stops the reviewers' clocks as their cases come and go.
@Component
class CaseClocks {

    private final WorkCalendars calendars;
    private final JdbcClient jdbc;
    private final Clock clock;

    CaseClocks(WorkCalendars calendars, JdbcClient jdbc, Clock clock) {
        this.calendars = calendars;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// The case's clock as it goes on from here.
    CaseClock goesOn(ReviewCase changed) {
        var before = changed.clock();
        var theirs = changed.standing().state().reviewers();
        if (before.runs() == theirs) {
            return before;
        }
        var calendar = calendars.current();
        return theirs
                ? before.started(clock.instant(), target(changed.merchant().risk()), calendar)
                : before.stopped(clock.instant(), calendar);
    }

    private Duration target(RiskLevel risk) {
        return jdbc.sql("select working_minutes from review_target where risk = ?")
                .param(risk.name())
                .query((row, _) -> Duration.ofMinutes(row.getLong(1)))
                .single();
    }
}
