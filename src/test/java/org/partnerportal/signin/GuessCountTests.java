package org.partnerportal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuessCountTests {

    private static final int FREE = 5;
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    @Test
    void letsTheFirstFiveFailuresPass() {
        var count = GuessCount.none(NOW);
        for (var failure = 1; failure < FREE; failure++) {
            count = count.counted(FREE, NOW);
            assertThat(count.allows(NOW)).as("after failure " + failure).isTrue();
        }
        assertThat(count.counted(FREE, NOW).allows(NOW)).isFalse();
    }

    @Test
    void makesEachFurtherFailureWaitTwiceAsLongUpToAnHour() {
        var count = new GuessCount(FREE - 1, NOW, null);
        var now = NOW;
        var waits = new ArrayList<Duration>();
        for (var failure = 0; failure < 9; failure++) {
            count = count.counted(FREE, now);
            waits.add(Duration.between(now, count.waitsUntil()));
            now = now.plus(waits.getLast());
            assertThat(count.allows(now.minusMillis(1))).isFalse();
            assertThat(count.allows(now)).isTrue();
        }
        assertThat(waits.stream().map(Duration::toSeconds))
                .isEqualTo(List.of(30L, 60L, 120L, 240L, 480L, 960L, 1920L, 3600L, 3600L));
    }

    @Test
    void forgetsAfterADayWithoutFailure() {
        var count = new GuessCount(40, NOW, NOW.plus(Duration.ofHours(1)));

        assertThat(count.counted(FREE, NOW.plus(Duration.ofHours(23))).failures())
                .isEqualTo(41);
        assertThat(count.counted(FREE, NOW.plus(Duration.ofHours(25))).failures())
                .isEqualTo(1);
    }

    @Test
    void keepsWaitingHoursLongCountsFinite() {
        assertThat(new GuessCount(Integer.MAX_VALUE - 2, NOW, null)
                        .counted(FREE, NOW)
                        .waitsUntil())
                .isEqualTo(NOW.plus(Duration.ofHours(1)));
    }
}
