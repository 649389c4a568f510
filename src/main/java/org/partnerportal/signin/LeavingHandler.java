package org.partnerportal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/// Notes that somebody signed out.
@Component
class LeavingHandler implements LogoutHandler {

    private final SignInSessions sessions;
    private final Clock clock;

    LeavingHandler(SignInSessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        var session = request.getSession(false);
        if (session != null && session.getAttribute(Entering.SESSION) instanceof UUID id) {
            sessions.end(id, SessionEnding.SIGNED_OUT, clock.instant());
        }
    }
}
