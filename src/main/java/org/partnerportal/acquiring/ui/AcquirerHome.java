package org.partnerportal.acquiring.ui;

import java.util.Set;
import org.partnerportal.access.Roles;
import org.partnerportal.uikit.HomePage;
import org.partnerportal.uikit.SearchPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where an acquirer's people land when they sign in, and where they search.
@Configuration(proxyBeanMethods = false)
class AcquirerHome {

    private static final Set<String> AUDIENCE = Set.of(Roles.ACQUIRER_STAFF);
    private static final int ORDER = 20;

    @Bean
    HomePage acquirerHomePage() {
        return new HomePage(AUDIENCE, DecisionsView.ROUTE, ORDER);
    }

    @Bean
    SearchPage acquirerSearchPage() {
        return new SearchPage(AUDIENCE, DecisionsView.ROUTE);
    }
}
