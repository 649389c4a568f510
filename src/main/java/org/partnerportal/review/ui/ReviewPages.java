package org.partnerportal.review.ui;

import java.util.Set;
import org.partnerportal.access.Roles;
import org.partnerportal.uikit.HomePage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where reviewers begin.
@Configuration
class ReviewPages {

    @Bean
    HomePage reviewersHome() {
        return new HomePage(Set.of(Roles.REVIEWERS), QueueAddress.ROUTE, 3);
    }
}
