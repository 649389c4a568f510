package org.partnerportal.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.access.SignedInOnly;
import org.partnerportal.shared.ReadsOnly;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a person can see and end of their own sessions, and the tries at their account.
@Service
@SignedInOnly
@Transactional
public class OwnSessions {

    /// How many tries are read at once.
    public static final int PAGE = 50;

    private final SignInSessions sessions;
    private final SignInHistory history;
    private final SessionEnder ender;
    private final SessionCheck check;
    private final SignInLimits limits;
    private final CurrentActor actor;
    private final Clock clock;

    OwnSessions(
            SignInSessions sessions,
            SignInHistory history,
            SessionEnder ender,
            SessionCheck check,
            SignInLimits limits,
            CurrentActor actor,
            Clock clock) {
        this.sessions = sessions;
        this.history = history;
        this.ender = ender;
        this.check = check;
        this.limits = limits;
        this.actor = actor;
        this.clock = clock;
    }

    /// The sessions that stand, the last used first.
    @ReadsOnly
    public List<OpenSession> open() {
        var now = clock.instant();
        var idle = limits.idle(actor.actor().roles());
        return sessions.open(actor.account(), now.minus(idle), now.minus(limits.longest())).stream()
                .map(session -> new OpenSession(
                        session.id(), session.agent(), session.address(), session.startedAt(), session.activeAt()))
                .toList();
    }

    /// Ends one of them; another person's is left alone.
    public void end(UUID session) {
        sessions.find(session, actor.account())
                .ifPresent(own -> ender.end(own.account(), own.id(), SessionEnding.BY_OWNER));
    }

    /// Ends all but this one.
    public void endOthers(UUID here) {
        ender.endOthers(actor.account(), here, SessionEnding.BY_OWNER);
    }

    /// The tries at the account before that one, or the last ones.
    @ReadsOnly
    public List<SignInTry> history(@Nullable UUID before) {
        return history.before(actor.account(), before, PAGE);
    }

    /// The person did something here: the session's time begins anew.
    public TimeLeft touch(UUID here) {
        return check.touch(actor.account(), here, actor.actor().roles());
    }

    /// How much longer this session lasts.
    @ReadsOnly
    public TimeLeft left(UUID here) {
        return check.left(actor.account(), here, actor.actor().roles());
    }

    /// How long before its end the person is told.
    @ReadsOnly
    public Duration warning() {
        return limits.warning();
    }
}
