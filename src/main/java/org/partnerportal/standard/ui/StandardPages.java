package org.partnerportal.standard.ui;

import java.util.Set;
import org.partnerportal.access.Roles;
import org.partnerportal.uikit.HomePage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where the compliance staff begin.
@Configuration
class StandardPages {

    @Bean
    HomePage complianceHome() {
        return new HomePage(Set.of(Roles.COMPLIANCE), "standard", 70);
    }
}
