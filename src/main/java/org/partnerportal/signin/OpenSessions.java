package org.partnerportal.signin;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/// The sessions that run on this node, with their open pages: when one has been ended, they go at once.
@Component
public class OpenSessions implements HttpSessionListener, DisposableBean {

    // The pages are told why first. Meanwhile nothing more is served to the session, on any node.
    private static final Duration TIME_TO_LEAVE = Duration.ofSeconds(2);

    private final SignInSessions sessions;
    private final Clock clock;
    private final Map<UUID, HttpSession> browsers = new ConcurrentHashMap<>();
    private final Map<UUID, List<Consumer<SessionEnding>>> pages = new ConcurrentHashMap<>();

    // A page that is busy must not hold up the one who ends its session.
    private final ExecutorService farewells = Executors.newVirtualThreadPerTaskExecutor();

    OpenSessions(SignInSessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /// Has `leave` called when the session is ended, until what is given back is run.
    public Runnable follow(UUID session, Consumer<SessionEnding> leave) {
        pages.computeIfAbsent(session, any -> new CopyOnWriteArrayList<>()).add(leave);
        return () -> pages.computeIfPresent(session, (any, all) -> {
            all.remove(leave);
            return all.isEmpty() ? null : all;
        });
    }

    @EventListener
    void entered(Entered entered) {
        browsers.put(entered.session(), entered.browser());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void ended(SessionsEnded ended) {
        ended.sessions().forEach(session -> farewells.execute(() -> close(session, ended.ending())));
    }

    private void close(UUID session, SessionEnding ending) {
        var open = pages.getOrDefault(session, List.of());
        open.forEach(page -> page.accept(ending));
        if (!open.isEmpty()) {
            LockSupport.parkNanos(TIME_TO_LEAVE.toNanos());
        }
        var browser = browsers.remove(session);
        if (browser != null) {
            invalidate(browser);
        }
    }

    private static void invalidate(HttpSession browser) {
        try {
            browser.invalidate();
        } catch (IllegalStateException alreadyGone) {
            // its next request came first
        }
    }

    /// Notes that a browser's session is gone, where nobody said why before.
    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        if (event.getSession().getAttribute(Entering.SESSION) instanceof UUID id) {
            browsers.remove(id);
            sessions.end(id, SessionEnding.GONE, clock.instant());
        }
    }

    @Override
    public void destroy() {
        farewells.shutdownNow();
    }
}
