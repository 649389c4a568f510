package org.partnerportal.workday;

/// A day of the calendar as whoever keeps it reads it.
///
/// @param changeable whether it can still be changed
public record CalendarDay(SpecialDay special, boolean changeable) {}
