package org.partnerportal.signin;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// Forgets tries, counts and sessions of long ago: they are personal data that nobody needs any more.
@Component
class SignInForgetting {

    private static final Duration HISTORY = Duration.ofDays(180);
    private static final Duration COUNTS = Duration.ofDays(2);
    private static final int BATCH = 5_000;

    private final SignInHistory history;
    private final SignInSessions sessions;
    private final GuessCounts counts;
    private final PasswordResets resets;
    private final Clock clock;

    SignInForgetting(
            SignInHistory history, SignInSessions sessions, GuessCounts counts, PasswordResets resets, Clock clock) {
        this.history = history;
        this.sessions = sessions;
        this.counts = counts;
        this.resets = resets;
        this.clock = clock;
    }

    void forget() {
        var now = clock.instant();
        resets.forgetBefore(now);
        while (counts.forgetBefore(now.minus(COUNTS), BATCH) == BATCH) {
            // the next batch
        }
        while (history.forgetBefore(now.minus(HISTORY), BATCH) == BATCH) {
            // the next batch
        }
        while (sessions.forgetBefore(now.minus(HISTORY), BATCH) == BATCH) {
            // the next batch
        }
    }
}
