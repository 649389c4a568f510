package org.partnerportal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.SignedInPerson;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/// Notes that somebody signed out.
@Component
class LeavingHandler implements LogoutHandler {

    private final SessionEnder ender;

    LeavingHandler(SessionEnder ender) {
        this.ender = ender;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        var session = request.getSession(false);
        if (session != null
                && session.getAttribute(Entering.SESSION) instanceof UUID id
                && authentication != null
                && authentication.getPrincipal() instanceof SignedInPerson person) {
            ender.end(person.account(), id, SessionEnding.SIGNED_OUT);
        }
    }
}
