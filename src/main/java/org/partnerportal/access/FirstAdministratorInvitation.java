package org.partnerportal.access;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Prints the one-time link for the first administrator when the portal starts and nobody has an account.
@Component
@Profile("!demo")
class FirstAdministratorInvitation {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministratorInvitation.class);

    private final FirstAdministrator administrator;
    private final SystemActor system;
    private final Environment environment;

    FirstAdministratorInvitation(FirstAdministrator administrator, SystemActor system, Environment environment) {
        this.administrator = administrator;
        this.system = system;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void inviteIfNobodyIsThere() {
        system.run(() -> {
            if (administrator.wanted()) {
                LOG.warn(
                        "Nobody has an account yet. Open this link within 24 hours to become the first administrator: {}/setup/{}",
                        address(),
                        administrator.invite());
            }
        });
    }

    private String address() {
        var here = "http://localhost:" + environment.getProperty("local.server.port", "8080");
        return environment.getProperty("portal.address", here);
    }
}
