package org.partnerportal.workday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.partnerportal.settings.WorkingHours;
import org.partnerportal.shared.SchemeTime;

class WorkCalendarTests {

    // 2026: the National Day week off, Sunday 20 September and Saturday 10 October worked for it.
    private static final Map<LocalDate, DayKind> AUTUMN = Map.of(
            LocalDate.of(2026, 9, 20), DayKind.WORKED,
            LocalDate.of(2026, 10, 1), DayKind.HOLIDAY,
            LocalDate.of(2026, 10, 2), DayKind.HOLIDAY,
            LocalDate.of(2026, 10, 5), DayKind.HOLIDAY,
            LocalDate.of(2026, 10, 6), DayKind.HOLIDAY,
            LocalDate.of(2026, 10, 7), DayKind.HOLIDAY,
            LocalDate.of(2026, 10, 10), DayKind.WORKED);

    private final WorkCalendar calendar = new WorkCalendar(AUTUMN, WorkingHours.USUAL);

    @Test
    void worksOnWeekdaysButHolidaysAndOnWeekendsThatAreWorkedForThem() {
        assertThat(calendar.works(LocalDate.of(2026, 9, 30))).isTrue();
        assertThat(calendar.works(LocalDate.of(2026, 10, 1))).isFalse();
        assertThat(calendar.works(LocalDate.of(2026, 10, 3))).isFalse();
        assertThat(calendar.works(LocalDate.of(2026, 10, 10))).isTrue();
        assertThat(calendar.works(LocalDate.of(2026, 10, 11))).isFalse();
    }

    @Test
    void countsOnlyWorkingTime() {
        assertThat(calendar.after(at("2026-09-30T17:00"), Duration.ofHours(2))).isEqualTo(at("2026-10-08T10:00"));
        assertThat(calendar.after(at("2026-10-09T17:30"), Duration.ofMinutes(45)))
                .isEqualTo(at("2026-10-10T09:15"));
        assertThat(calendar.between(at("2026-09-30T17:00"), at("2026-10-08T10:00")))
                .isEqualTo(Duration.ofHours(2));
        assertThat(calendar.between(at("2026-10-03T09:00"), at("2026-10-04T18:00")))
                .isEqualTo(Duration.ZERO);
    }

    @Test
    void startsInTheMorningWhatCameInAtNight() {
        assertThat(calendar.after(at("2026-09-28T22:00"), Duration.ofHours(1))).isEqualTo(at("2026-09-29T10:00"));
        assertThat(calendar.after(at("2026-09-28T03:00"), Duration.ofHours(1))).isEqualTo(at("2026-09-28T10:00"));
    }

    @Test
    void endsAWholeDayOnTheEveningItEnds() {
        assertThat(calendar.after(at("2026-09-28T09:00"), calendar.day())).isEqualTo(at("2026-09-28T18:00"));
    }

    @Test
    void findsThatTheTimeUntilADeadlineIsTheTimeGiven() {
        var random = new Random(7);
        for (var n = 0; n < 2000; n++) {
            var from = at("2026-09-01T00:00").plus(Duration.ofMinutes(random.nextInt(60 * 24 * 60)));
            var work = Duration.ofMinutes(1 + random.nextInt(60 * 60));

            var due = calendar.after(from, work);

            assertThat(calendar.between(from, due)).as("%s of %s", work, from).isEqualTo(work);
            assertThat(calendar.works(due.atZone(SchemeTime.ZONE).toLocalDate()))
                    .isTrue();
        }
    }

    @Test
    void refusesToCountInAYearWithoutAWorkingDay() {
        var never = LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2028, 1, 1))
                .collect(Collectors.toMap(day -> day, day -> DayKind.HOLIDAY));
        var idle = new WorkCalendar(never, WorkingHours.USUAL);

        assertThatIllegalStateException().isThrownBy(() -> idle.after(at("2026-01-05T09:00"), Duration.ofHours(1)));
    }

    private static Instant at(String moment) {
        return LocalDateTime.parse(moment).atZone(SchemeTime.ZONE).toInstant();
    }
}
