package org.partnerportal.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.util.UUID;
import org.partnerportal.access.SignInAccounts;
import org.partnerportal.access.SignedInPerson;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/// Looks, before each request of somebody signed in, whether their session still stands, on whichever node it was
/// ended,
/// and whether their roles are still those it began with.
class SessionGuard extends OncePerRequestFilter {

    private final SignInSessions sessions;
    private final SignInAccounts accounts;
    private final SecurityContextRepository contexts;
    private final Clock clock;

    SessionGuard(SignInSessions sessions, SignInAccounts accounts, SecurityContextRepository contexts, Clock clock) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.contexts = contexts;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null && session.getAttribute(Entering.SESSION) instanceof UUID id) {
            check(id, session, request, response);
        }
        chain.doFilter(request, response);
    }

    private void check(UUID id, HttpSession session, HttpServletRequest request, HttpServletResponse response) {
        var standing = sessions.standing(id).orElse(null);
        if (standing == null || !standing.open() || !standing.inUse()) {
            sessions.end(id, SessionEnding.DEACTIVATED, clock.instant());
            leave(session);
        } else if (SecurityContextHolder.getContext().getAuthentication()
                        instanceof UsernamePasswordAuthenticationToken now
                && now.getPrincipal() instanceof SignedInPerson person
                && person.version() != standing.accountVersion()) {
            refresh(person, request, response);
        }
    }

    private static void leave(HttpSession session) {
        session.invalidate();
        SecurityContextHolder.clearContext();
    }

    private void refresh(SignedInPerson person, HttpServletRequest request, HttpServletResponse response) {
        accounts.person(person.account()).ifPresent(today -> {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(
                    UsernamePasswordAuthenticationToken.authenticated(today, null, today.authorities()));
            SecurityContextHolder.setContext(context);
            contexts.saveContext(context, request, response);
        });
    }
}
