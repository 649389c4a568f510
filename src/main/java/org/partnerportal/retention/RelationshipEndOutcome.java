package org.partnerportal.retention;

import java.time.LocalDate;

/// What came of entering the end of a business relationship.
public sealed interface RelationshipEndOutcome {

    /// The clock runs from that day.
    record ClockStarted(LocalDate keepUntil) implements RelationshipEndOutcome {}

    /// A relationship cannot have ended on a day that is still to come.
    record DayStillToCome() implements RelationshipEndOutcome {}
}
