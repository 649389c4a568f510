package org.partnerportal.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.partnerportal.shared.SchemeTime;
import org.partnerportal.workday.WorkCalendar;

class CaseClockTests {

    private static final Duration TWO_DAYS = Duration.ofHours(18);

    // Monday to Friday, nine to six; 12 March 2029 is a Monday.
    private final WorkCalendar calendar = WorkCalendar.usual();

    @Test
    void isDueAfterTheTargetsWorkingTime() {
        var clock = CaseClock.unstarted().started(at("2029-03-16T12:00"), TWO_DAYS, calendar);

        assertThat(clock.dueAt()).isEqualTo(at("2029-03-20T12:00"));
    }

    @Test
    void standsStillWhileAnotherMustAct() {
        var clock = CaseClock.unstarted()
                .started(at("2029-03-12T09:00"), TWO_DAYS, calendar)
                .stopped(at("2029-03-12T15:00"), calendar);

        assertThat(clock.dueAt()).isNull();
        assertThat(clock.spent()).isEqualTo(Duration.ofHours(6));

        var again = clock.started(at("2029-03-26T09:00"), TWO_DAYS, calendar);
        assertThat(again.dueAt()).isEqualTo(at("2029-03-27T12:00"));
    }

    @Test
    void leavesTwoHoursToWhoeverHasNothingLeft() {
        var clock = CaseClock.unstarted()
                .started(at("2029-03-12T09:00"), TWO_DAYS, calendar)
                .stopped(at("2029-03-16T15:00"), calendar)
                .started(at("2029-03-19T09:00"), TWO_DAYS, calendar);

        assertThat(clock.dueAt()).isEqualTo(at("2029-03-19T11:00"));
    }

    @Test
    void standsBehindEverythingThatIsDueInTheOrderInWhichItStopped() {
        var due = CaseClock.unstarted().started(at("2029-03-12T09:00"), Duration.ofHours(1000), calendar);
        var first = CaseClock.unstarted().stopped(at("2029-03-12T10:00"), calendar);
        var second = CaseClock.unstarted().stopped(at("2029-03-12T11:00"), calendar);

        assertThat(due.turn()).isBefore(first.turn());
        assertThat(first.turn()).isBefore(second.turn());
    }

    private static Instant at(String moment) {
        return LocalDateTime.parse(moment).atZone(SchemeTime.ZONE).toInstant();
    }
}
