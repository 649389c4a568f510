package org.partnerportal.bench;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.partnerportal.signin.Halfway;
import org.partnerportal.signin.SignInMethod;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Takes a measurement's visitors, who have no phone, past the second step. Only a portal that is measured has it.
@RestController
@Profile("bench")
class BenchSecondStep {

    static final String ADDRESS = "bench/second-step";

    private final Halfway halfway;

    BenchSecondStep(Halfway halfway) {
        this.halfway = halfway;
    }

    @PostMapping(ADDRESS)
    @Transactional
    public String pass(HttpServletRequest request, HttpServletResponse response) {
        var account = halfway.account().orElseThrow();
        return halfway.onward(account, SignInMethod.TOTP, request, response);
    }

    @Bean
    @Order(0)
    static SecurityFilterChain benchSecondStepSecurity(HttpSecurity http) {
        return http.securityMatcher("/" + ADDRESS)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .csrf(csrf -> csrf.disable())
                .build();
    }
}
