package org.partnerportal.signin;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How often somebody guessed wrong in a row, and how long they must wait for that.
///
/// @param waitsUntil no try before that is looked at
record GuessCount(int failures, Instant lastAt, @Nullable Instant waitsUntil) {

    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final int LONGEST_REACHED_AFTER = 7;

    static GuessCount none(Instant now) {
        return new GuessCount(0, now, null);
    }

    boolean allows(Instant now) {
        return waitsUntil == null || !now.isBefore(waitsUntil);
    }

    /// With one more try, taken for a wrong one until it proves right: tries made at the same moment cannot all be the
    /// first.
    ///
    /// @param free how many failures cost nothing
    GuessCount counted(int free, Instant now) {
        var before = lastAt.plus(FORGOTTEN_AFTER).isBefore(now) ? 0 : failures;
        return new GuessCount(before + 1, now, before + 1 < free ? null : now.plus(wait(before + 1 - free)));
    }

    boolean beginsToWait() {
        return waitsUntil != null;
    }

    private static Duration wait(int beyond) {
        return beyond >= LONGEST_REACHED_AFTER ? LONGEST_WAIT : FIRST_WAIT.multipliedBy(1L << beyond);
    }
}
