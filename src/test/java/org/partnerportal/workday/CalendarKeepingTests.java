package org.partnerportal.workday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.Role;
import org.partnerportal.access.SignedInAs;
import org.partnerportal.shared.SchemeTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@PortalTest
@Transactional
@SignedInAs(Role.ADMIN)
class CalendarKeepingTests {

    @Autowired
    private CalendarKeeping keeping;

    @Autowired
    private WorkCalendars calendars;

    @Autowired
    private Clock clock;

    @Test
    void knowsTheHolidaysOfSeveralYearsFromTheStart() {
        assertThat(keeping.year(2026))
                .extracting(CalendarDay::special)
                .contains(new SpecialDay(LocalDate.of(2026, 2, 17), DayKind.HOLIDAY, "春节"))
                .contains(new SpecialDay(LocalDate.of(2026, 2, 28), DayKind.WORKED, "春节"));
        for (var year : new int[] {2024, 2025, 2026}) {
            assertThat(keeping.year(year))
                    .extracting(CalendarDay::special)
                    .filteredOn(each -> each.kind() == DayKind.WORKED)
                    .isNotEmpty()
                    .allMatch(each -> each.day().getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue());
        }
    }

    @Test
    void whatIsEnteredCountsAtOnce() {
        var monday = nextMonday();
        var before = calendars.current().after(startOf(monday), Duration.ofHours(1));

        assertThat(keeping.put(new SpecialDay(monday, DayKind.HOLIDAY, "补休"))).isEqualTo(CalendarOutcome.DONE);
        assertThat(calendars.current().works(monday)).isFalse();
        assertThat(calendars.current().after(startOf(monday), Duration.ofHours(1)))
                .isAfter(before);

        assertThat(keeping.remove(monday)).isEqualTo(CalendarOutcome.DONE);
        assertThat(calendars.current().works(monday)).isTrue();
    }

    @Test
    void changesNoDayThatIsOver() {
        var yesterday = SchemeTime.today(clock).minusDays(1);
        var before = keeping.year(yesterday.getYear());

        assertThat(keeping.put(new SpecialDay(yesterday, DayKind.HOLIDAY, "late")))
                .isEqualTo(CalendarOutcome.DAY_IS_OVER);
        assertThat(keeping.remove(yesterday)).isEqualTo(CalendarOutcome.DAY_IS_OVER);
        assertThat(keeping.year(yesterday.getYear())).isEqualTo(before);
    }

    @Test
    void takesNoDayWithoutAName() {
        assertThat(keeping.put(new SpecialDay(nextMonday(), DayKind.HOLIDAY, " ")))
                .isEqualTo(CalendarOutcome.NAME_REFUSED);
        assertThat(keeping.put(new SpecialDay(nextMonday(), DayKind.HOLIDAY, "长".repeat(61))))
                .isEqualTo(CalendarOutcome.NAME_REFUSED);
    }

    // One that no holiday lies on: the year after the last one that is entered.
    private static LocalDate nextMonday() {
        return LocalDate.of(2031, 3, 3);
    }

    private static Instant startOf(LocalDate day) {
        return day.atTime(8, 0).atZone(SchemeTime.ZONE).toInstant();
    }
}
