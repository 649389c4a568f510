package org.partnerportal.workday;

/// What a day is that is not what its weekday says.
public enum DayKind {
    /// A public holiday, or a day off beside one.
    HOLIDAY,
    /// A weekend day that is worked for a holiday's sake (调休).
    WORKED
}
