package org.partnerportal.workday;

/// What came of changing a day of the calendar.
public enum CalendarOutcome {
    DONE,
    /// The day is over: it stays as it was.
    DAY_IS_OVER,
    /// It has no name, or too long a one.
    NAME_REFUSED
}
