package org.partnerportal.acquiring.ui;

import java.util.Set;
import org.partnerportal.access.Roles;
import org.partnerportal.uikit.HomePage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where an acquirer's people land when they sign in.
@Configuration(proxyBeanMethods = false)
class AcquirerHome {

    private static final Set<String> AUDIENCE = Set.of(Roles.ACQUIRER_STAFF);
    private static final int ORDER = 20;

    @Bean
    HomePage acquirerHomePage() {
        return new HomePage(AUDIENCE, DecisionsView.ROUTE, ORDER);
    }
}
