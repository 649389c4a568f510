package org.partnerportal.workday;

import java.util.List;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.Subject;

/// A day became a holiday, is worked after all, or is again what its weekday says.
public record CalendarChanged(List<Change> changes) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("calendar", "workdays");
    }

    @Override
    public String action() {
        return "workday.changed";
    }
}
