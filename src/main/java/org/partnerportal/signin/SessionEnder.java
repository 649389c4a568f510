package org.partnerportal.signin;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.PartnerId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Ends sessions: at once where their pages are open on this node, elsewhere before their next request is served.
///
/// No use case: whoever calls it has checked that the sessions may be ended.
@Component
public class SessionEnder {

    private final SignInSessions sessions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SessionEnder(SignInSessions sessions, ApplicationEventPublisher events, Clock clock) {
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
    }

    /// Ends all sessions of a person.
    @Transactional
    public void endAll(AccountId account, SessionEnding ending) {
        end(account, sessions.openIds(account), ending);
    }

    /// Ends all sessions of a partner's people.
    @Transactional
    public void endAllOf(PartnerId partner, SessionEnding ending) {
        sessions.openIds(partner).forEach((account, open) -> end(account, open, ending));
    }

    @Transactional
    void endOthers(AccountId account, UUID kept, SessionEnding ending) {
        var others = sessions.openIds(account).stream()
                .filter(Predicate.not(kept::equals))
                .toList();
        end(account, others, ending);
    }

    @Transactional
    void end(AccountId account, UUID session, SessionEnding ending) {
        end(account, List.of(session), ending);
    }

    private void end(AccountId account, List<UUID> open, SessionEnding ending) {
        var ended = open.stream()
                .filter(session -> sessions.end(session, ending, clock.instant()))
                .toList();
        if (!ended.isEmpty()) {
            events.publishEvent(new SessionsEnded(account, ended, ending));
        }
    }
}
