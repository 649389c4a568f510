package org.partnerportal.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.partnerportal.access.SignInAccounts;
import org.partnerportal.access.SignedInPerson;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.TimeOrderedIds;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The one way in: opens a session, with the person's roles, for somebody who has proved who they are.
@Component
public class Entering {

    /// Where the browser’s session keeps the id of the session on this node.
    public static final String SESSION = Entering.class.getName();
    private static final Duration DEVICE_KNOWN_FOR = Duration.ofDays(180);

    private final SignInAccounts accounts;
    private final SignInSessions sessions;
    private final SignInDevices devices;
    private final SignInHistory history;
    private final SecurityContextRepository contexts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Entering(
            SignInAccounts accounts,
            SignInSessions sessions,
            SignInDevices devices,
            SignInHistory history,
            SecurityContextRepository contexts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.devices = devices;
        this.history = history;
        this.contexts = contexts;
        this.events = events;
        this.clock = clock;
    }

    /// Lets the person in on this request's browser session, which gets another id: one planted before is worth
    /// nothing.
    ///
    /// @throws DisabledException if the account was taken out of use meanwhile
    @Transactional
    public void enter(
            AccountId account, SignInMethod method, HttpServletRequest request, HttpServletResponse response) {
        var person = accounts.person(account).orElseThrow(() -> new DisabledException("Not in use"));
        var visit = Visit.of(request);
        var known = Optional.ofNullable(visit.deviceToken()).flatMap(token -> devices.find(account, token));
        var device = known.orElseGet(TimeOrderedIds::next);
        var now = clock.instant();
        var session = new SignInSession(
                TimeOrderedIds.next(), account, device, method, visit.agent(), visit.address(), now, now, null);

        leaveEarlier(request);
        takeRoles(person, request, response);
        request.getSession().setAttribute(SESSION, session.id());
        var first = devices.none(account);
        remember(device, known.isPresent(), account, visit, request, response);
        accounts.seen(account, now);
        sessions.add(session);
        history.entered(account, method, known.isEmpty(), visit, now);
        events.publishEvent(
                new Entered(account, session.id(), device, known.isPresent(), first, visit, now, request.getSession()));
        events.publishEvent(new SignedIn(account, method, known.isEmpty()));
    }

    /// Ends the session that this browser had, if it had one: whoever signs in anew has left it. Its page goes on in
    /// the new one, so nobody is led away.
    void leaveEarlier(HttpServletRequest request) {
        var browser = request.getSession();
        if (browser.getAttribute(SESSION) instanceof UUID earlier) {
            sessions.end(earlier, SessionEnding.SIGNED_OUT, clock.instant());
            browser.removeAttribute(SESSION);
        }
    }

    private void takeRoles(SignedInPerson person, HttpServletRequest request, HttpServletResponse response) {
        request.getSession();
        request.changeSessionId();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.authorities()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    // A token that this account does not know may be another account's on the same device: it is kept, and known from
    // now on.
    private void remember(
            UUID device,
            boolean known,
            AccountId account,
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response) {
        var token = visit.deviceToken() == null ? Tokens.fresh() : visit.deviceToken();
        if (known) {
            devices.seenAgain(device, visit.agent(), clock.instant());
        } else {
            devices.add(device, account, token, visit.agent(), clock.instant());
        }
        var cookie = new Cookie(Visit.DEVICE_COOKIE, token);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setPath("/");
        cookie.setMaxAge((int) DEVICE_KNOWN_FOR.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
