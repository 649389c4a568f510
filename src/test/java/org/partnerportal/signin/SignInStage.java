package org.partnerportal.signin;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.partnerportal.access.AccountDirectory;
import org.partnerportal.access.NewAccount;
import org.partnerportal.access.Role;
import org.partnerportal.access.SystemActor;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.PartnerId;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;

/// A person with an account of their own, on devices of their own, who signs in as the sign-in page would have it.
public final class SignInStage {

    /// The person's password.
    public static final String PASSWORD = "teapot under lamps";

    /// What a browser calls itself.
    public static final String AGENT = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/139.0.0.0 Safari/537.36";

    /// The person's address.
    public final String login = UUID.randomUUID() + "@shop.example";

    /// The person's account.
    public final AccountId account;

    private final ApplicationContext portal;

    private SignInStage(ApplicationContext portal, Role role, PartnerId partner) {
        this.portal = portal;
        var opened = new AccountId[1];
        portal.getBean(SystemActor.class)
                .run(() -> opened[0] = portal.getBean(AccountDirectory.class)
                        .open(new NewAccount(login, "Hua Li", PASSWORD, Set.of(role), partner)));
        this.account = opened[0];
    }

    /// A provider's operator.
    public static SignInStage operator(ApplicationContext portal) {
        return new SignInStage(portal, Role.PROVIDER_OPERATOR, PartnerId.random());
    }

    static SignInStage operator(ApplicationContext portal, PartnerId partner) {
        return new SignInStage(portal, Role.PROVIDER_OPERATOR, partner);
    }

    /// A new place that nobody has tried from.
    public static String place() {
        return "2001:db8:" + UUID.randomUUID();
    }

    static MockHttpServletRequest request(String place, String device) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(place);
        request.addHeader("User-Agent", AGENT);
        if (!device.isEmpty()) {
            request.setCookies(new Cookie(Visit.DEVICE_COOKIE, device));
        }
        return request;
    }

    static Visit visit(String place, String device) {
        return Visit.of(request(place, device));
    }

    /// Whether this password is taken, for this person, from there.
    public boolean tries(String password, String place, String device) {
        return tries(portal, login, password, visit(place, device));
    }

    static boolean tries(ApplicationContext portal, String login, String password, Visit visit) {
        var given = new UsernamePasswordAuthenticationToken(login, password);
        given.setDetails(visit);
        try {
            return portal.getBean(PasswordCheck.class).authenticate(given).isAuthenticated();
        } catch (AuthenticationException refused) {
            return false;
        }
    }

    /// Comes in, from there.
    ///
    /// @return the device's secret from now on
    public String enters(String place, String device) {
        var request = request(place, device);
        return enters(request);
    }

    String enters(MockHttpServletRequest request) {
        var response = new MockHttpServletResponse();
        var before = SecurityContextHolder.getContext();
        try {
            portal.getBean(Entering.class).enter(account, SignInMethod.PASSWORD, request, response);
        } finally {
            SecurityContextHolder.setContext(before);
        }
        return Objects.requireNonNull(response.getCookie(Visit.DEVICE_COOKIE)).getValue();
    }

    static UUID session(MockHttpServletRequest request) {
        return (UUID) Objects.requireNonNull(
                Objects.requireNonNull(request.getSession(false)).getAttribute(Entering.SESSION));
    }
}
