package org.partnerportal.signin;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.partnerportal.access.SignInAccounts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.RequestCache;

/// The route ring and sign-in. What a route allows stands on its view, what a use case allows on its service.
@Configuration
@EnableWebSecurity
@EnableMethodSecurity
class SecurityConfiguration {

    @Bean
    SecurityFilterChain portal(
            HttpSecurity http,
            AfterPassword afterPassword,
            LeavingHandler leaving,
            SecurityContextRepository contexts,
            SignInSessions sessions,
            SessionCheck check,
            SignInAccounts accounts,
            RequestCache asked) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/actuator/health/**", "/brand/**", "/styles/**", "/favicon.ico")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .denyAll())
                .headers(headers -> headers.frameOptions(frame -> frame.sameOrigin())
                        // Addresses with a secret in them are nobody else's business
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .securityContext(context -> context.securityContextRepository(contexts))
                .addFilterAfter(
                        new SessionGuard(sessions, check, accounts, contexts, asked), SecurityContextHolderFilter.class)
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        // An address that leads nowhere gets as far as the portal's own page that says so.
                        vaadin -> vaadin.loginView("/sign-in", "/sign-in")
                                .anyRequest(AuthorizedUrl::authenticated)
                                .addLogoutHandler(leaving))
                .formLogin(form ->
                        form.authenticationDetailsSource(Visit::of).withObjectPostProcessor(leadOnBy(afterPassword)))
                .build();
    }

    @Bean
    SecurityContextRepository securityContextRepository() {
        return new HttpSessionSecurityContextRepository();
    }

    // Each filter and each use case timed apart would cost a tenth of every click, and nobody reads it.
    @Bean
    SecurityObservationSettings nothingObserved() {
        return SecurityObservationSettings.noObservations();
    }

    // Set last, when Vaadin has set its own.
    private static ObjectPostProcessor<UsernamePasswordAuthenticationFilter> leadOnBy(AfterPassword afterPassword) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends UsernamePasswordAuthenticationFilter> O postProcess(O filter) {
                filter.setAuthenticationSuccessHandler(afterPassword);
                return filter;
            }
        };
    }
}
