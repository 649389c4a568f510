package org.partnerportal;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/// The service-provider partner portal.
@SpringBootApplication
public class PartnerPortal {

    static void main(String[] arguments) {
        SpringApplication.run(PartnerPortal.class, arguments);
    }

    /// The one clock; nobody asks the machine for the time behind its back.
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
