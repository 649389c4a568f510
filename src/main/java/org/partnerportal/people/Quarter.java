package org.partnerportal.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.partnerportal.shared.SchemeTime;

/// A quarter of a year, in China's time.
record Quarter(int year, int number) {

    static Quarter at(Instant moment) {
        var day = LocalDate.ofInstant(moment, SchemeTime.ZONE);
        return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    Instant begin() {
        return LocalDate.of(year, number * 3 - 2, 1)
                .atStartOfDay(SchemeTime.ZONE)
                .toInstant();
    }

    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
