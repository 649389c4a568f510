package org.partnerportal.partner.ui;

import java.util.Set;
import org.partnerportal.access.Roles;
import org.partnerportal.uikit.HomePage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where administrators begin.
@Configuration
class PartnerPages {

    @Bean
    HomePage administratorsHome() {
        return new HomePage(Set.of(Roles.ADMIN), "partners", 80);
    }
}
