package org.partnerportal.demo;

import org.partnerportal.access.SystemActor;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.document.DocumentIntake;
import org.partnerportal.onboarding.Fixtures;
import org.partnerportal.onboarding.MerchantOnboarding;
import org.partnerportal.partner.PartnerDirectory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/// Lets the demo data be made as the tests make theirs.
@Configuration
@Profile("demo")
class DemoFixtures {

    @Bean
    Fixtures fixtures(
            PartnerDirectory partners,
            MerchantOnboarding onboarding,
            DocumentIntake intake,
            FieldCatalogue catalogue,
            SystemActor system) {
        return new Fixtures(partners, onboarding, intake, catalogue, system);
    }
}
