package org.partnerportal.people;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.partnerportal.access.AccountIdling;
import org.partnerportal.access.KeptAccount;
import org.partnerportal.access.SystemOnly;
import org.partnerportal.uikit.Moments;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/// Puts accounts to sleep that nobody has used for ninety days, two weeks after having told their people.
@Service
@SystemOnly
public class AccountSleeping {

    static final Duration SLEEPS_AFTER = Duration.ofDays(90);
    static final Duration TOLD_BEFORE = Duration.ofDays(14);

    private static final int LETTERS = 100;
    private static final int BATCH = 500;

    private final AccountIdling idling;
    private final ReviewLetters letters;
    private final Moments moments;
    private final TransactionOperations transactions;
    private final Clock clock;

    AccountSleeping(
            AccountIdling idling,
            ReviewLetters letters,
            Moments moments,
            TransactionOperations transactions,
            Clock clock) {
        this.idling = idling;
        this.letters = letters;
        this.moments = moments;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// Tells those whose accounts would sleep in two weeks.
    ///
    /// @return how many were told
    public int warn() {
        var all = 0;
        for (var told = LETTERS; told == LETTERS; all += told) {
            told = Objects.requireNonNull(transactions.execute(any -> warnSome()));
        }
        return all;
    }

    /// Puts to sleep whose time is over. Nobody sleeps who was not told two weeks before.
    ///
    /// @return how many fell asleep
    public int sleep() {
        var all = 0;
        for (var asleep = BATCH; asleep == BATCH; all += asleep) {
            asleep = Objects.requireNonNull(transactions.execute(any -> sleepSome()));
        }
        return all;
    }

    private int warnSome() {
        var now = clock.instant();
        var told = idling.toWarn(now.minus(SLEEPS_AFTER).plus(TOLD_BEFORE), now, LETTERS);
        told.forEach(this::tell);
        return told.size();
    }

    private int sleepSome() {
        var now = clock.instant();
        return idling.fallAsleep(now.minus(SLEEPS_AFTER), now.minus(TOLD_BEFORE), BATCH);
    }

    private void tell(KeptAccount person) {
        letters.willSleep(person, moments.date(clock.instant().plus(TOLD_BEFORE), ReviewLetters.language(person)));
    }
}
