package org.partnerportal.onboarding.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerportal.PortalTest;
import org.partnerportal.uikit.Moments;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class DeadlinesTests {

    @Autowired
    private Moments moments;

    // 2026-03-02, half past eleven at night in Shanghai.
    private final Clock lateInTheEvening = Clock.fixed(Instant.parse("2026-03-02T15:30:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T15:59:59Z, 0",
        "2026-03-02T16:00:00Z, 1",
        "2026-03-03T15:59:59Z, 1",
        "2026-03-09T15:00:00Z, 7",
        "2026-03-02T00:00:00Z, 0",
        "2026-03-01T15:59:59Z, -1"
    })
    void countsTheCalendarDaysOfShanghai(Instant deadline, long left) {
        assertThat(new Deadlines(lateInTheEvening, moments).daysLeft(deadline)).isEqualTo(left);
    }
}
