package org.partnerportal.validity;

import java.time.LocalDate;

/// How soon the papers to list expire.
public enum Horizon {
    /// Those that have expired, and those that will within ninety days.
    ALL(90),
    EXPIRED(-1),
    WITHIN_30(30),
    WITHIN_60(60),
    WITHIN_90(90);

    private static final LocalDate BEGINNING = LocalDate.of(1000, 1, 1);

    private final int days;

    Horizon(int days) {
        this.days = days;
    }

    /// The first last day that is listed. A paper is valid on its last day.
    LocalDate from(LocalDate today) {
        return this == ALL || this == EXPIRED ? BEGINNING : today;
    }

    /// The last one.
    LocalDate to(LocalDate today) {
        return today.plusDays(days);
    }
}
