package org.partnerportal.onboarding.ui;

import java.util.Set;
import org.partnerportal.access.Roles;
import org.partnerportal.uikit.HomePage;
import org.partnerportal.uikit.SearchPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where a service provider's people begin, and where everybody's search for an application leads.
@Configuration
class OnboardingPages {

    @Bean
    HomePage providersHome() {
        return new HomePage(Set.of(Roles.PROVIDER_STAFF), "home", 1);
    }

    @Bean
    SearchPage applicationSearch() {
        return new SearchPage(
                Set.of(Roles.PROVIDER_STAFF, Roles.ACQUIRER_STAFF, Roles.REVIEWERS, Roles.COMPLIANCE, Roles.AUDITOR),
                "applications");
    }
}
