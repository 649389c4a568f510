package org.partnerportal.shared;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/// The scheme's own time: days begin and end in China.
public final class SchemeTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private SchemeTime() {}

    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    public static YearMonth month(Clock clock) {
        return YearMonth.from(today(clock));
    }
}
