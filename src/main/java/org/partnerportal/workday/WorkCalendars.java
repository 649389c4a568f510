package org.partnerportal.workday;

import java.util.stream.Collectors;
import org.partnerportal.settings.OfficeHours;
import org.springframework.stereotype.Component;

/// Hands out the calendar as it stands.
@Component
public class WorkCalendars {

    private final SpecialDays days;
    private final OfficeHours hours;

    WorkCalendars(SpecialDays days, OfficeHours hours) {
        this.days = days;
        this.hours = hours;
    }

    public WorkCalendar current() {
        var special = days.all().stream().collect(Collectors.toMap(SpecialDay::day, SpecialDay::kind));
        return new WorkCalendar(special, hours.settings().hours());
    }
}
