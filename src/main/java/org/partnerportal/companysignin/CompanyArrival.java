package org.partnerportal.companysignin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnerportal.access.SignInAccount;
import org.partnerportal.access.SignInAccounts;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.signin.Halfway;
import org.partnerportal.signin.SecondStepDuty;
import org.partnerportal.signin.SignInMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/// Receives whom a provider vouches for: lets in who has an account of that same partner, and nobody else.
@Component
class CompanyArrival implements AuthenticationSuccessHandler {

    static final String REFUSED = "/sign-in?company=refused";

    private final CompanyProviders providers;
    private final SignInAccounts accounts;
    private final SecondStepDuty secondStep;
    private final Halfway halfway;

    CompanyArrival(CompanyProviders providers, SignInAccounts accounts, SecondStepDuty secondStep, Halfway halfway) {
        this.providers = providers;
        this.accounts = accounts;
        this.secondStep = secondStep;
        this.halfway = halfway;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        SecurityContextHolder.clearContext();
        var onward = vouchedFor(authentication)
                .map(person -> enter(person, request, response))
                .orElse(request.getContextPath() + REFUSED);
        response.sendRedirect(onward);
    }

    private record Vouched(AccountId account, boolean bothFactors) {}

    private Optional<Vouched> vouchedFor(Authentication authentication) {
        return authentication instanceof OAuth2AuthenticationToken token
                        && token.getPrincipal() instanceof OidcUser user
                        && Boolean.TRUE.equals(user.getEmailVerified())
                ? vouchedFor(CompanyRegistrations.partner(token.getAuthorizedClientRegistrationId()), user)
                : Optional.empty();
    }

    private Optional<Vouched> vouchedFor(PartnerId partner, OidcUser user) {
        return Optional.ofNullable(user.getEmail())
                .flatMap(accounts::withLogin)
                .filter(SignInAccount::active)
                .filter(account -> partner.equals(account.partner()))
                .map(account -> new Vouched(account.id(), bothFactors(partner, user)));
    }

    private boolean bothFactors(PartnerId partner, OidcUser user) {
        var trusted = providers.find(partner).map(CompanyProvider::trusted).orElse(Set.of());
        Collection<String> methods =
                Optional.ofNullable(user.getAuthenticationMethods()).orElse(List.of());
        var level = user.getAuthenticationContextClass();
        return methods.stream().anyMatch(trusted::contains) || (level != null && trusted.contains(level));
    }

    private String enter(Vouched person, HttpServletRequest request, HttpServletResponse response) {
        if (secondStep.owedBy(person.account()) && !person.bothFactors()) {
            halfway.begin(person.account(), request, response);
            return request.getContextPath() + "/" + Halfway.ADDRESS;
        }
        return halfway.onward(person.account(), SignInMethod.OIDC, request, response);
    }
}
