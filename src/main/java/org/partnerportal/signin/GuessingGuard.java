package org.partnerportal.signin;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.vault.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What guessing costs. Whoever checks a password or a code begins here, and says what came of it.
///
/// A known device is judged by its own failures alone: strangers cannot lock an account's owner out. All others share
/// the count of the account, and that of the network address they come from.
@Component
public class GuessingGuard {

    // Tries at an address that nobody has are written down like all others: the clock must not tell them apart.
    private static final AccountId NOBODY = new AccountId(new UUID(0, 0));

    private final GuessCounts counts;
    private final SignInDevices devices;
    private final SignInHistory history;
    private final Vault vault;
    private final SignInLimits limits;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GuessingGuard(
            GuessCounts counts,
            SignInDevices devices,
            SignInHistory history,
            Vault vault,
            SignInLimits limits,
            ApplicationEventPublisher events,
            Clock clock) {
        this.counts = counts;
        this.devices = devices;
        this.history = history;
        this.vault = vault;
        this.limits = limits;
        this.events = events;
        this.clock = clock;
    }

    /// One more try, at a code or whatever else this person must give, counted at once as a wrong one.
    @Transactional(propagation = Propagation.REQUIRES_NEW, isolation = Isolation.READ_COMMITTED)
    public Guess begin(AccountId account, Visit visit) {
        return begin("", account, visit);
    }

    /// One more try at the account of the person who signs in with `login`, counted at once as a wrong one.
    ///
    /// @param account the account, none where nobody has that address: such tries are counted like all others
    @Transactional(propagation = Propagation.REQUIRES_NEW, isolation = Isolation.READ_COMMITTED)
    Guess begin(String login, @Nullable AccountId account, Visit visit) {
        var device = known(account, visit);
        var counted = new EnumMap<GuessKind, byte[]>(GuessKind.class);
        if (device == null) {
            counted.put(GuessKind.ACCOUNT, account == null ? index(GuessKind.ACCOUNT, login) : ofAccount(account));
            counted.put(GuessKind.ADDRESS, index(GuessKind.ADDRESS, visit.address()));
        } else {
            counted.put(GuessKind.DEVICE, BinaryIds.bytes(device));
        }
        return count(account, device, visit, counted);
    }

    /// It was right: it does not count. The failures before it do, until the person has come in.
    @Transactional
    public void right(Guess guess) {
        guess.counted().forEach(counts::takeBack);
    }

    /// It was wrong, or not looked at: it stands in the account's history.
    @Transactional
    public void wrong(Guess guess, SignInMethod method) {
        var account = guess.account() == null ? NOBODY : guess.account();
        history.refused(account, method, !guess.knownDevice(), guess.visit(), clock.instant());
        if (guess.allowed() && guess.beganToWait()) {
            events.publishEvent(new GuessWaitBegan(guess.account(), method, guess.knownDevice()));
        }
    }

    /// Whether another reset link may be asked for, by this visitor and for this address. Each asking counts.
    @Transactional(propagation = Propagation.REQUIRES_NEW, isolation = Isolation.READ_COMMITTED)
    boolean mayAskForReset(String login, Visit visit) {
        var counted = new EnumMap<GuessKind, byte[]>(GuessKind.class);
        counted.put(GuessKind.RESET_ACCOUNT, index(GuessKind.RESET_ACCOUNT, login));
        counted.put(GuessKind.RESET_ADDRESS, index(GuessKind.RESET_ADDRESS, visit.address()));
        return count(null, null, visit, counted).allowed();
    }

    /// Forgets what strangers tried at an account whose person has just set another password.
    void forgive(AccountId account) {
        counts.forget(GuessKind.ACCOUNT, ofAccount(account));
    }

    @EventListener
    void forgive(Entered entered) {
        if (entered.knownDevice()) {
            counts.forget(GuessKind.DEVICE, BinaryIds.bytes(entered.device()));
        } else {
            forgive(entered.account());
        }
    }

    private Guess count(
            @Nullable AccountId account, @Nullable UUID device, Visit visit, Map<GuessKind, byte[]> counted) {
        var now = clock.instant();
        var held = new EnumMap<GuessKind, GuessCount>(GuessKind.class);
        counted.forEach((kind, whose) -> held.put(kind, counts.hold(kind, whose, now)));
        var allowed = held.values().stream().allMatch(count -> count.allows(now));
        var next = new EnumMap<GuessKind, GuessCount>(GuessKind.class);
        held.forEach((kind, count) -> next.put(kind, allowed ? count.counted(limits.freeTries(kind), now) : count));
        next.forEach((kind, count) -> counts.keep(kind, Objects.requireNonNull(counted.get(kind)), count));
        var waits = next.values().stream().anyMatch(GuessCount::beginsToWait);
        return new Guess(allowed, waits, account, device, visit, counted);
    }

    private @Nullable UUID known(@Nullable AccountId account, Visit visit) {
        var token = visit.deviceToken() == null ? "" : visit.deviceToken();
        return devices.find(account == null ? NOBODY : account, token).orElse(null);
    }

    private byte[] ofAccount(AccountId account) {
        return index(GuessKind.ACCOUNT, account.toString());
    }

    private byte[] index(GuessKind kind, String whose) {
        return vault.index("guess_count." + kind, whose);
    }
}
