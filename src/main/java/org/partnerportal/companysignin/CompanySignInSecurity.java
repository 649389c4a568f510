package org.partnerportal.companysignin;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;

/// The way to a company's provider and back: authorization code with PKCE, state and nonce, by Spring Security's own
/// filters, in a chain of their own.
///
/// What the provider said is kept for the one request that brings it: roles come from [CompanyArrival] alone.
@Configuration(proxyBeanMethods = false)
class CompanySignInSecurity {

    static final String BEGIN = "/company-sign-in/begin";

    static final String SILENT = "/sign-in?company=silent";

    private static final Logger LOG = LoggerFactory.getLogger(CompanySignInSecurity.class);

    @Bean
    @Order(10)
    SecurityFilterChain companySignIn(
            HttpSecurity http, CompanyRegistrations registrations, ProviderNetwork network, CompanyArrival arrival) {
        var asking = new DefaultOAuth2AuthorizationRequestResolver(registrations, BEGIN);
        asking.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        var once = new RequestAttributeSecurityContextRepository();
        return http.securityMatcher(BEGIN + "/*", CompanyRegistrations.BACK + "*")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .securityContext(context -> context.securityContextRepository(once))
                .oauth2Login(login -> login.clientRegistrationRepository(registrations)
                        .authorizedClientRepository(new NothingKept())
                        .securityContextRepository(once)
                        .loginPage("/sign-in")
                        .authorizationEndpoint(ways -> ways.authorizationRequestResolver(asking))
                        .redirectionEndpoint(ways -> ways.baseUri(CompanyRegistrations.BACK + "*"))
                        .tokenEndpoint(ways -> ways.accessTokenResponseClient(tokens(network)))
                        .userInfoEndpoint(ways -> ways.oidcUserService(
                                said -> new DefaultOidcUser(AuthorityUtils.NO_AUTHORITIES, said.getIdToken())))
                        .withObjectPostProcessor(tellingWhoCannotGo())
                        .successHandler(arrival)
                        .failureHandler(refusing(CompanyArrival.REFUSED)))
                .build();
    }

    private static OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> tokens(
            ProviderNetwork network) {
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(network.client()
                .configureMessageConverters(converters -> converters
                        .disableDefaults()
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return client;
    }

    // The provider may be broken before anybody is sent there.
    private static ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> tellingWhoCannotGo() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(refusing(SILENT));
                return filter;
            }
        };
    }

    private static AuthenticationFailureHandler refusing(String page) {
        return (request, response, failure) -> {
            LOG.info("A company sign-in failed: {}", failure.getClass().getSimpleName());
            response.sendRedirect(request.getContextPath() + page);
        };
    }
}
