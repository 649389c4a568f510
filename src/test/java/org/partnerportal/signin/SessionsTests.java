package org.partnerportal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.Role;
import org.partnerportal.access.SignInAccounts;
import org.partnerportal.shared.PartnerId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.RequestCache;

/// When a session ends, who notices, and what its person is told.
@PortalTest
class SessionsTests {

    private static final Set<Role> OPERATOR = EnumSet.of(Role.PROVIDER_OPERATOR);
    private static final Set<Role> REVIEWER = EnumSet.of(Role.REVIEWER);

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private SignInSessions sessions;

    @Autowired
    private SessionEnder ender;

    @Autowired
    private OpenSessions open;

    @Autowired
    private SignInLimits limits;

    @Autowired
    private SignInAccounts accounts;

    @Autowired
    private SecurityContextRepository contexts;

    @Autowired
    private RequestCache asked;

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void endsThePlatformsSessionsAfterAQuarterOfAnHourWithoutAKeyAndOthersAfterAnHour() {
        var session = SignInStage.session(entered(SignInStage.operator(portal)));
        var standing = sessions.standing(session).orElseThrow();

        assertThat(in(Duration.ofMinutes(14)).over(session, standing, REVIEWER)).isEmpty();
        assertThat(in(Duration.ofMinutes(59)).over(session, standing, OPERATOR)).isEmpty();
        assertThat(in(Duration.ofMinutes(16)).over(session, standing, REVIEWER)).contains(SessionEnding.IDLE);
        assertThat(sessions.standing(session).orElseThrow().ending()).isEqualTo(SessionEnding.IDLE);
    }

    @Test
    void beginsTheTimeAnewWithEachKeyButNeverPastTheLongest() {
        var person = SignInStage.operator(portal);
        var session = SignInStage.session(entered(person));

        var later = in(Duration.ofMinutes(50)).touch(person.account, session, OPERATOR);
        assertThat(later.toIdle()).isCloseTo(Duration.ofMinutes(60), Duration.ofSeconds(1));
        var standing = sessions.standing(session).orElseThrow();
        assertThat(in(Duration.ofMinutes(100)).over(session, standing, OPERATOR))
                .isEmpty();

        in(Duration.ofMinutes(719)).touch(person.account, session, OPERATOR);
        var busy = sessions.standing(session).orElseThrow();
        assertThat(in(Duration.ofMinutes(721)).over(session, busy, OPERATOR)).contains(SessionEnding.LIMIT);
    }

    @Test
    void doesNotLetAnotherAccountTouchASession() {
        var session = SignInStage.session(entered(SignInStage.operator(portal)));
        var before = sessions.standing(session).orElseThrow().activeAt();
        var stranger = SignInStage.operator(portal);

        var left = in(Duration.ofMinutes(50)).touch(stranger.account, session, OPERATOR);

        assertThat(left).isEqualTo(TimeLeft.NONE);
        assertThat(sessions.standing(session).orElseThrow().activeAt()).isEqualTo(before);
    }

    @Test
    void servesNothingMoreToASessionThatAnotherNodeEndedAndLeadsToTheReason() throws Exception {
        var person = SignInStage.operator(portal);
        var first = entered(person);
        assertThat(guarded(first, "/home").getRedirectedUrl()).isNull();

        endedElsewhere(first, SessionEnding.BY_ADMIN);

        var answer = guarded(first, "/home");
        assertThat(answer.getRedirectedUrl()).isEqualTo("/sign-in?ended");
    }

    @Test
    void keepsTheReasonUntilAPageIsOpened() throws Exception {
        var person = SignInStage.operator(portal);
        var first = entered(person);
        endedElsewhere(first, SessionEnding.IDLE);

        var background = next(first, "/", "*/*");
        background.setParameter("v-r", "uidl");
        assertThat(guarded(background).getRedirectedUrl()).isNull();

        var page = next(background, "/applications", "text/html");
        var answer = guarded(page);
        assertThat(answer.getRedirectedUrl()).isEqualTo("/sign-in?idle");
        assertThat(Objects.requireNonNull(asked.getRequest(page, answer)).getRedirectUrl())
                .contains("/applications");
    }

    @Test
    void endsAPartnersSessionsAndNobodyElses() {
        var partner = PartnerId.random();
        var one = SignInStage.session(entered(SignInStage.operator(portal, partner)));
        var two = SignInStage.session(entered(SignInStage.operator(portal, partner)));
        var other = SignInStage.session(entered(SignInStage.operator(portal)));

        ender.endAllOf(partner, SessionEnding.DEACTIVATED);

        assertThat(sessions.standing(one).orElseThrow().ending()).isEqualTo(SessionEnding.DEACTIVATED);
        assertThat(sessions.standing(two).orElseThrow().ending()).isEqualTo(SessionEnding.DEACTIVATED);
        assertThat(sessions.standing(other).orElseThrow().ending()).isNull();
    }

    @Test
    void tellsTheOpenPageAndThenClosesTheBrowsersSession() throws Exception {
        var person = SignInStage.operator(portal);
        var request = entered(person);
        var told = new CompletableFuture<SessionEnding>();
        open.follow(SignInStage.session(request), told::complete);

        ender.endAll(person.account, SessionEnding.BY_OWNER);

        assertThat(told.get(10, TimeUnit.SECONDS)).isEqualTo(SessionEnding.BY_OWNER);
    }

    @Test
    void endsTheSessionABrowserHadWhenSomebodySignsInThereAnew() {
        var first = SignInStage.operator(portal);
        var second = SignInStage.operator(portal);
        var browser = SignInStage.request(SignInStage.place(), "");
        first.enters(browser);
        var earlier = SignInStage.session(browser);

        second.enters(browser);

        assertThat(sessions.standing(earlier).orElseThrow().ending()).isEqualTo(SessionEnding.SIGNED_OUT);
        assertThat(sessions.standing(SignInStage.session(browser)).orElseThrow().ending())
                .isNull();
    }

    @Test
    void keepsTheFirstEnding() {
        var person = SignInStage.operator(portal);
        var session = SignInStage.session(entered(person));

        ender.end(person.account, session, SessionEnding.BY_OWNER);
        ender.endAll(person.account, SessionEnding.DEACTIVATED);

        assertThat(sessions.standing(session).orElseThrow().ending()).isEqualTo(SessionEnding.BY_OWNER);
    }

    @Test
    void closesTheBrowsersSessionOnThisNode() {
        var person = SignInStage.operator(portal);
        var browser = session(entered(person));

        ender.endAll(person.account, SessionEnding.BY_ADMIN);

        for (var look = 0; look < 100 && !browser.isInvalid(); look++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        assertThat(browser.isInvalid()).isTrue();
    }

    // What another node wrote down: nobody told this one.
    private void endedElsewhere(MockHttpServletRequest request, SessionEnding ending) {
        sessions.end(SignInStage.session(request), ending, Instant.EPOCH);
    }

    private MockHttpServletRequest entered(SignInStage person) {
        var request = SignInStage.request(SignInStage.place(), "");
        person.enters(request);
        return request;
    }

    // The node's time, that much later.
    private SessionCheck in(Duration later) {
        var clock = Clock.offset(Clock.systemUTC(), later);
        return new SessionCheck(
                sessions, ender, accounts, limits, Clock.fixed(clock.instant().minusMillis(1), ZoneOffset.UTC));
    }

    private MockHttpServletResponse guarded(MockHttpServletRequest before, String path) throws Exception {
        return guarded(next(before, path, "text/html"));
    }

    private static MockHttpServletRequest next(MockHttpServletRequest before, String path, String accepted) {
        var request = SignInStage.request(SignInStage.place(), "");
        request.setMethod("GET");
        request.setRequestURI(path);
        request.setServletPath(path);
        request.addHeader("Accept", accepted);
        request.setSession(session(before));
        return request;
    }

    private MockHttpServletResponse guarded(MockHttpServletRequest request) throws Exception {
        var guard = new SessionGuard(sessions, portal.getBean(SessionCheck.class), accounts, contexts, asked);
        var response = new MockHttpServletResponse();
        FilterChain onward = (any, answer) -> {};
        var kept = session(request).getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        if (kept instanceof SecurityContext context) {
            SecurityContextHolder.setContext(context);
        }
        guard.doFilter(request, response, onward);
        return response;
    }

    private static MockHttpSession session(MockHttpServletRequest request) {
        return (MockHttpSession) Objects.requireNonNull(request.getSession(false));
    }
}
