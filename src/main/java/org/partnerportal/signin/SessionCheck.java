package org.partnerportal.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.partnerportal.access.Role;
import org.partnerportal.access.SignInAccounts;
import org.partnerportal.shared.AccountId;
import org.springframework.stereotype.Component;

/// Whether a session still stands, and for how much longer.
@Component
class SessionCheck {

    private final SignInSessions sessions;
    private final SessionEnder ender;
    private final SignInAccounts accounts;
    private final SignInLimits limits;
    private final Clock clock;

    SessionCheck(
            SignInSessions sessions, SessionEnder ender, SignInAccounts accounts, SignInLimits limits, Clock clock) {
        this.sessions = sessions;
        this.ender = ender;
        this.accounts = accounts;
        this.limits = limits;
        this.clock = clock;
    }

    /// Why the session is over, nothing if it is not. One whose time is up is ended here.
    Optional<SessionEnding> over(UUID session, SignInSessions.Standing standing, Set<Role> roles) {
        if (standing.ending() != null) {
            return Optional.of(standing.ending());
        }
        var ending = timeUp(standing, roles);
        ending.ifPresent(why -> ender.end(standing.account(), session, why));
        return ending;
    }

    private Optional<SessionEnding> timeUp(SignInSessions.Standing standing, Set<Role> roles) {
        if (!standing.inUse()) {
            return Optional.of(SessionEnding.DEACTIVATED);
        }
        var left = left(standing, roles, clock.instant());
        if (!left.toLimit().isPositive()) {
            return Optional.of(SessionEnding.LIMIT);
        }
        return left.toIdle().isPositive() ? Optional.empty() : Optional.of(SessionEnding.IDLE);
    }

    /// The person did something: the time without a key or a click begins anew.
    TimeLeft touch(AccountId account, UUID session, Set<Role> roles) {
        sessions.touch(session, account, clock.instant());
        accounts.seen(account, clock.instant());
        return left(account, session, roles);
    }

    TimeLeft left(AccountId account, UUID session, Set<Role> roles) {
        return sessions.standing(session)
                .filter(standing -> standing.account().equals(account) && standing.ending() == null)
                .map(standing -> left(standing, roles, clock.instant()))
                .orElse(TimeLeft.NONE);
    }

    private TimeLeft left(SignInSessions.Standing standing, Set<Role> roles, Instant now) {
        return new TimeLeft(
                Duration.between(now, standing.activeAt().plus(limits.idle(roles))),
                Duration.between(now, standing.startedAt().plus(limits.longest())));
    }
}
