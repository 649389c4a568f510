package org.partnerportal.companysignin;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.AccountDirectory;
import org.partnerportal.access.AccountSummary;
import org.partnerportal.access.Role;
import org.partnerportal.access.SignedInPerson;
import org.partnerportal.access.SystemActor;
import org.partnerportal.secondfactor.Staff;
import org.partnerportal.shared.PartnerId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/// The way to a company's provider and back, through the portal's own filters, with a provider that may lie.
@PortalTest
class CompanySignInTests {

    private static final String CLIENT = "portal-client";

    @Autowired
    @Qualifier("springSecurityFilterChain") private Filter filters;

    @Autowired
    private CompanyProviders providers;

    @Autowired
    private AccountDirectory directory;

    @Autowired
    private SystemActor system;

    @Autowired
    private Clock clock;

    private final TestProvider provider = new TestProvider();
    private final PartnerId partner = PartnerId.random();
    private MockHttpSession session = new MockHttpSession();

    @BeforeEach
    void setUp() {
        providers.save(
                new CompanyProvider(partner, provider.address(), CLIENT, TestProvider.SECRET, null, Set.of("mfa"), 0));
    }

    @AfterEach
    void close() {
        provider.close();
    }

    @Test
    void letsInWhomTheProviderVouchesFor() {
        var operator = hire(Role.PROVIDER_OPERATOR, partner);

        assertThat(signIn(operator, claims -> claims)).isEqualTo("/");
        assertThat(signedIn()).isEqualTo(operator.id().toString());
    }

    @Test
    void sendsStateNonceAndChallengeAndProvesTheChallenge() {
        var operator = hire(Role.PROVIDER_OPERATOR, partner);
        var asked = begin();
        assertThat(asked)
                .containsKeys("state", "nonce", "code_challenge")
                .containsEntry("code_challenge_method", "S256");

        provider.vouches(claims(operator, asked));
        back(asked, Map.of());

        assertThat(provider.asked()).contains("code_verifier=");
    }

    @Test
    void asksForTheSecondStepUnlessTheProvidersWordCountsForIt() {
        var admin = hire(Role.PROVIDER_ADMIN, partner);

        assertThat(signIn(admin, claims -> claims)).isEqualTo("/second-step");
        assertThat(signedIn()).isEmpty();
        session = new MockHttpSession();
        assertThat(signIn(admin, claims -> with(claims, "amr", List.of("pwd")))).isEqualTo("/second-step");
        session = new MockHttpSession();
        assertThat(signIn(admin, claims -> with(claims, "amr", List.of("pwd", "mfa"))))
                .isEqualTo("/");
        assertThat(signedIn()).isEqualTo(admin.id().toString());
    }

    @Test
    void letsNobodyInWithAnotherNonce() {
        refuses(hire(Role.PROVIDER_OPERATOR, partner), claims -> with(claims, "nonce", "another"));
    }

    @Test
    void letsNobodyInWithATokenForSomebodyElse() {
        refuses(hire(Role.PROVIDER_OPERATOR, partner), claims -> with(claims, "aud", List.of("another-client")));
    }

    @Test
    void letsNobodyInWithATokenOfAnotherProvider() {
        refuses(hire(Role.PROVIDER_OPERATOR, partner), claims -> with(claims, "iss", "https://other.example"));
    }

    @Test
    void letsNobodyInWithAnExpiredToken() {
        refuses(
                hire(Role.PROVIDER_OPERATOR, partner),
                claims -> with(claims, "exp", Date.from(clock.instant().minusSeconds(3600))));
    }

    @Test
    void letsNobodyInWhoseAddressIsNotVerified() {
        var operator = hire(Role.PROVIDER_OPERATOR, partner);
        refuses(operator, claims -> with(claims, "email_verified", false));
        refuses(operator, claims -> with(claims, "email_verified", null));
    }

    @Test
    void letsNobodyInOfAnotherPartnerNorOfThePlatform() {
        refuses(hire(Role.PROVIDER_OPERATOR, PartnerId.random()), claims -> claims);
        refuses(hire(Role.ADMIN, null), claims -> with(claims, "amr", List.of("mfa")));
    }

    @Test
    void makesNoAccountForAStranger() {
        refuses(
                hire(Role.PROVIDER_OPERATOR, partner),
                claims -> with(claims, "email", "stranger-" + partner + "@example.com"));
    }

    @Test
    void letsNobodyInWithASignatureThatIsNotTheProviders() {
        var operator = hire(Role.PROVIDER_OPERATOR, partner);
        var asked = begin();
        provider.forges(claims(operator, asked));
        assertThat(back(asked, Map.of())).isEqualTo(CompanyArrival.REFUSED);

        asked = begin();
        provider.signsWithTheSharedSecret(claims(operator, asked));
        assertThat(back(asked, Map.of())).isEqualTo(CompanyArrival.REFUSED);
        assertThat(signedIn()).isEmpty();
    }

    @Test
    void letsNobodyInWithAStateItDidNotSend() {
        var operator = hire(Role.PROVIDER_OPERATOR, partner);
        var asked = begin();
        provider.vouches(claims(operator, asked));

        assertThat(back(asked, Map.of("state", "forged"))).isEqualTo(CompanyArrival.REFUSED);
        session = new MockHttpSession();
        assertThat(back(asked, Map.of())).isEqualTo(CompanyArrival.REFUSED);
        assertThat(signedIn()).isEmpty();
    }

    @Test
    void saysSoWhereTheProviderIsBroken() {
        var asked = begin();
        provider.breaks();
        assertThat(back(asked, Map.of())).isEqualTo(CompanyArrival.REFUSED);

        var gone = PartnerId.random();
        providers.save(new CompanyProvider(gone, "http://localhost:1", CLIENT, "x", null, Set.of(), 0));
        assertThat(redirect("/company-sign-in/begin/" + gone, Map.of())).isEqualTo(CompanySignInSecurity.SILENT);
        assertThat(redirect("/company-sign-in/begin/" + PartnerId.random(), Map.of()))
                .isEqualTo(CompanySignInSecurity.SILENT);
    }

    private void refuses(AccountSummary person, UnaryOperator<JWTClaimsSet> lie) {
        assertThat(signIn(person, lie)).isEqualTo(CompanyArrival.REFUSED);
        assertThat(signedIn()).isEmpty();
    }

    private String signIn(AccountSummary person, UnaryOperator<JWTClaimsSet> lie) {
        var asked = begin();
        provider.vouches(lie.apply(claims(person, asked)));
        return back(asked, Map.of());
    }

    private JWTClaimsSet claims(AccountSummary person, Map<String, String> asked) {
        var now = clock.instant();
        return new JWTClaimsSet.Builder()
                .issuer(provider.address())
                .subject("somebody")
                .audience(CLIENT)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("nonce", asked.get("nonce"))
                .claim("email", person.login())
                .claim("email_verified", true)
                .build();
    }

    private static JWTClaimsSet with(JWTClaimsSet claims, String name, @Nullable Object value) {
        return new JWTClaimsSet.Builder(claims).claim(name, value).build();
    }

    private Map<String, String> begin() {
        var address = redirect("/company-sign-in/begin/" + partner, Map.of());
        assertThat(address).startsWith(provider.address() + "/authorize?");
        return List.of(address.substring(address.indexOf('?') + 1).split("&", -1)).stream()
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private String back(Map<String, String> asked, Map<String, String> instead) {
        var state = instead.getOrDefault("state", Objects.requireNonNull(asked.get("state")));
        return redirect("/company-sign-in/back/" + partner, Map.of("code", "a-code", "state", state));
    }

    private String redirect(String path, Map<String, String> parameters) {
        var request = new MockHttpServletRequest("GET", path);
        request.setSession(session);
        request.setQueryString(parameters.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("&")));
        request.setParameters(parameters);
        var response = new MockHttpServletResponse();
        try {
            filters.doFilter(request, response, new MockFilterChain());
        } catch (IOException | ServletException e) {
            throw new AssertionError(e);
        }
        return Objects.requireNonNull(response.getRedirectedUrl());
    }

    private String signedIn() {
        return session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                                instanceof SecurityContext context
                        && context.getAuthentication() != null
                        && context.getAuthentication().getPrincipal() instanceof SignedInPerson person
                ? person.account().toString()
                : "";
    }

    private AccountSummary hire(Role role, @Nullable PartnerId whose) {
        return new Staff(directory, system).hire(role, whose);
    }
}
