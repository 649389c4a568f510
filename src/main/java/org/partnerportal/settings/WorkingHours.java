package org.partnerportal.settings;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// When the platform's people work, in China's time.
public record WorkingHours(Set<DayOfWeek> days, LocalTime from, LocalTime until) {

    /// Monday to Friday, nine to six.
    public static final WorkingHours USUAL = new WorkingHours(
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(9, 0), LocalTime.of(18, 0));

    /// Whether somebody works at all, and stops later than they begin.
    public boolean real() {
        return !days.isEmpty() && from.isBefore(until);
    }

    String written() {
        return days.stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(",")) + " " + from + " " + until;
    }

    static Optional<WorkingHours> parse(String text) {
        var parts = text.split(" ", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        var days =
                Arrays.stream(parts[0].split(",", -1)).map(DayOfWeek::valueOf).collect(Collectors.toSet());
        return Optional.of(new WorkingHours(days, LocalTime.parse(parts[1]), LocalTime.parse(parts[2])));
    }
}
