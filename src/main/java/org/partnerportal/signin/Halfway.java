package org.partnerportal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.partnerportal.shared.AccountId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/// The stretch between the first step and the second, for those who owe one.
@Component
public class Halfway {

    /// Where the second step is done.
    public static final String ADDRESS = "second-step";

    private static final Duration AT_MOST = Duration.ofMinutes(10);

    private final Entering entering;
    private final SignInHistory history;
    private final SignInDevices devices;
    private final SecurityContextRepository contexts;
    private final RequestCache asked;
    private final Clock clock;

    Halfway(
            Entering entering,
            SignInHistory history,
            SignInDevices devices,
            SecurityContextRepository contexts,
            RequestCache asked,
            Clock clock) {
        this.entering = entering;
        this.history = history;
        this.devices = devices;
        this.contexts = contexts;
        this.asked = asked;
        this.clock = clock;
    }

    /// Lets somebody who has passed the first step as far as the second, and no further.
    public void begin(AccountId account, HttpServletRequest request, HttpServletResponse response) {
        entering.leaveEarlier(request);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                new PasswordGiven(account, clock.instant()), null, PasswordGiven.AUTHORITIES));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    /// Who is between the steps; nobody once ten minutes have gone by.
    public Optional<AccountId> account() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                        && authentication.getPrincipal() instanceof PasswordGiven given
                        && given.at().plus(AT_MOST).isAfter(clock.instant())
                ? Optional.of(given.account())
                : Optional.empty();
    }

    /// Whether somebody is between the steps, or was until the time for it ran out.
    public static boolean here() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof PasswordGiven;
    }

    /// Lets in who has proved who they are, and tells the page they had asked for.
    public String onward(
            AccountId account, SignInMethod method, HttpServletRequest request, HttpServletResponse response) {
        var page = Optional.ofNullable(asked.getRequest(request, response)).map(SavedRequest::getRedirectUrl);
        entering.enter(account, method, request, response);
        asked.removeRequest(request, response);
        return page.orElse(request.getContextPath() + "/");
    }

    /// Notes that a second step failed.
    public void refused(AccountId account, SignInMethod method, HttpServletRequest request) {
        var visit = Visit.of(request);
        var known = Optional.ofNullable(visit.deviceToken()).flatMap(token -> devices.find(account, token));
        history.refused(account, method, known.isEmpty(), visit, clock.instant());
    }
}
