package org.partnerportal.workday;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.AdminsOnly;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.ReadsOnly;
import org.partnerportal.shared.SchemeTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the calendar. Deadlines that were set already stay; those set from now on follow it.
///
/// Days that are over stay as they were: what was counted by them could not be explained any more.
@Service
@AdminsOnly
@Transactional
public class CalendarKeeping {

    /// How long a holiday's name may be.
    public static final int LONGEST_NAME = 60;

    private final SpecialDays days;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CalendarKeeping(SpecialDays days, ApplicationEventPublisher events, Clock clock) {
        this.days = days;
        this.events = events;
        this.clock = clock;
    }

    /// The year's days that are not what their weekdays say, in order.
    @ReadsOnly
    public List<CalendarDay> year(int year) {
        return days.of(year).stream()
                .map(day -> new CalendarDay(day, !over(day.day())))
                .toList();
    }

    /// Makes a day a holiday or a worked one.
    public CalendarOutcome put(SpecialDay day) {
        if (over(day.day())) {
            return CalendarOutcome.DAY_IS_OVER;
        }
        if (day.name().isBlank() || day.name().length() > LONGEST_NAME) {
            return CalendarOutcome.NAME_REFUSED;
        }
        var before = days.find(day.day()).orElse(null);
        if (!Objects.equals(before, day)) {
            days.put(day);
            tell(day.day(), before, day);
        }
        return CalendarOutcome.DONE;
    }

    /// Makes a day again what its weekday says.
    public CalendarOutcome remove(LocalDate day) {
        if (over(day)) {
            return CalendarOutcome.DAY_IS_OVER;
        }
        days.find(day).ifPresent(before -> {
            days.remove(day);
            tell(day, before, null);
        });
        return CalendarOutcome.DONE;
    }

    private boolean over(LocalDate day) {
        return day.isBefore(SchemeTime.today(clock));
    }

    private void tell(LocalDate day, @Nullable SpecialDay before, @Nullable SpecialDay after) {
        events.publishEvent(new CalendarChanged(List.of(new Change(day.toString(), written(before), written(after)))));
    }

    private static @Nullable String written(@Nullable SpecialDay day) {
        return day == null ? null : day.kind() + " " + day.name();
    }
}
