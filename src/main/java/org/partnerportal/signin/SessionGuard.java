package org.partnerportal.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.partnerportal.access.SignInAccounts;
import org.partnerportal.access.SignedInPerson;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.web.filter.OncePerRequestFilter;

/// Looks, before each request of somebody signed in, whether their session still stands, on whichever node it was
/// ended, and whether their roles are still those it began with.
///
/// Whose session is over is told why at the next page they open, and led back to it after signing in.
class SessionGuard extends OncePerRequestFilter {

    private static final String ENDED = SessionGuard.class.getName();

    private final SignInSessions sessions;
    private final SessionCheck check;
    private final SignInAccounts accounts;
    private final SecurityContextRepository contexts;
    private final RequestCache asked;

    SessionGuard(
            SignInSessions sessions,
            SessionCheck check,
            SignInAccounts accounts,
            SecurityContextRepository contexts,
            RequestCache asked) {
        this.sessions = sessions;
        this.check = check;
        this.accounts = accounts;
        this.contexts = contexts;
        this.asked = asked;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null && session.getAttribute(Entering.SESSION) instanceof UUID id) {
            check(id, session, request, response);
        }
        var ended = opensPage(request) ? ended(request) : Optional.<SessionEnding>empty();
        if (ended.isPresent() && !request.getRequestURI().endsWith("/sign-in")) {
            asked.saveRequest(request, response);
            response.sendRedirect(
                    request.getContextPath() + "/sign-in?" + ended.get().word());
        } else {
            chain.doFilter(request, response);
        }
    }

    private void check(UUID id, HttpSession session, HttpServletRequest request, HttpServletResponse response) {
        var person = SecurityContextHolder.getContext().getAuthentication()
                                instanceof UsernamePasswordAuthenticationToken now
                        && now.getPrincipal() instanceof SignedInPerson signedIn
                ? signedIn
                : null;
        var standing = sessions.standing(id).orElse(null);
        if (standing == null || person == null) {
            leave(SessionEnding.GONE, session, request);
            return;
        }
        var over = check.over(id, standing, person.actor().roles());
        if (over.isPresent()) {
            leave(over.get(), session, request);
        } else if (person.version() != standing.accountVersion()) {
            refresh(person, request, response);
        }
    }

    private static void leave(SessionEnding ending, HttpSession session, HttpServletRequest request) {
        session.invalidate();
        SecurityContextHolder.clearContext();
        request.getSession().setAttribute(ENDED, ending);
    }

    // What a page does in the background must not use up what its person is to read.
    private static boolean opensPage(HttpServletRequest request) {
        var accepted = request.getHeader("Accept");
        return request.getMethod().equals("GET")
                && request.getParameter("v-r") == null
                && accepted != null
                && accepted.contains("text/html");
    }

    private static Optional<SessionEnding> ended(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null && session.getAttribute(ENDED) instanceof SessionEnding ending) {
            session.removeAttribute(ENDED);
            return Optional.of(ending);
        }
        return Optional.empty();
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
