package org.partnerportal.audit.ui;

import java.util.Set;
import org.partnerportal.access.Roles;
import org.partnerportal.uikit.HomePage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where auditors begin.
@Configuration
class AuditPages {

    @Bean
    HomePage auditorsHome() {
        return new HomePage(Set.of(Roles.AUDITOR), "audit", 90);
    }
}
