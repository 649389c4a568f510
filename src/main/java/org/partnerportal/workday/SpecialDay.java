package org.partnerportal.workday;

import java.time.LocalDate;

/// A day that is not what its weekday says.
///
/// @param name the holiday it is, or is worked for
public record SpecialDay(LocalDate day, DayKind kind, String name) {}
