package org.partnerportal.workday;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.partnerportal.settings.WorkingHours;
import org.partnerportal.shared.SchemeTime;

/// When the platform's people work, and so how long a stretch of working time is on everybody's clock.
///
/// A year whose holidays nobody has entered has weekends and nothing else.
public final class WorkCalendar {

    // A year of days without work is a calendar gone wrong, not a long wait.
    private static final int MOST_IDLE_DAYS = 366;

    private final Map<LocalDate, DayKind> special;
    private final WorkingHours hours;

    WorkCalendar(Map<LocalDate, DayKind> special, WorkingHours hours) {
        this.special = Map.copyOf(special);
        this.hours = hours.real() ? hours : WorkingHours.USUAL;
    }

    /// Monday to Friday, nine to six, without any holiday.
    public static WorkCalendar usual() {
        return new WorkCalendar(Map.of(), WorkingHours.USUAL);
    }

    /// Whether it is a working day.
    public boolean works(LocalDate day) {
        var kind = special.get(day);
        return kind == null ? hours.days().contains(day.getDayOfWeek()) : kind == DayKind.WORKED;
    }

    /// How long a working day is.
    public Duration day() {
        return Duration.between(hours.from(), hours.until());
    }

    /// The moment at which so much working time has passed since the given one.
    ///
    /// @throws IllegalStateException if a whole year has no working day
    public Instant after(Instant from, Duration work) {
        var left = work;
        var start = from.atZone(SchemeTime.ZONE).toLocalDateTime();
        var day = start.toLocalDate();
        var idle = 0;
        while (true) {
            var begin = day.equals(start.toLocalDate()) ? later(start.toLocalTime()) : hours.from();
            var there = worked(day, begin, hours.until());
            if (works(day) && left.compareTo(there) <= 0) {
                return day.atTime(begin.plus(left)).atZone(SchemeTime.ZONE).toInstant();
            }
            left = left.minus(there);
            idle = works(day) ? 0 : idle + 1;
            if (idle > MOST_IDLE_DAYS) {
                throw new IllegalStateException("A year without a working day");
            }
            day = day.plusDays(1);
        }
    }

    /// How much working time lies between two moments; none if the second is not the later one.
    public Duration between(Instant from, Instant until) {
        if (!from.isBefore(until)) {
            return Duration.ZERO;
        }
        var first = from.atZone(SchemeTime.ZONE).toLocalDateTime();
        var last = until.atZone(SchemeTime.ZONE).toLocalDateTime();
        var sum = Duration.ZERO;
        for (var day = first.toLocalDate(); !day.isAfter(last.toLocalDate()); day = day.plusDays(1)) {
            var begin = day.equals(first.toLocalDate()) ? later(first.toLocalTime()) : hours.from();
            var end = day.equals(last.toLocalDate()) ? earlier(last.toLocalTime()) : hours.until();
            sum = sum.plus(worked(day, begin, end));
        }
        return sum;
    }

    private Duration worked(LocalDate day, LocalTime begin, LocalTime end) {
        return works(day) && begin.isBefore(end) ? Duration.between(begin, end) : Duration.ZERO;
    }

    private LocalTime later(LocalTime time) {
        var notBefore = time.isBefore(hours.from()) ? hours.from() : time;
        return earlier(notBefore);
    }

    private LocalTime earlier(LocalTime time) {
        return time.isAfter(hours.until()) ? hours.until() : time;
    }
}
