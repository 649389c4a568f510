package org.partnerportal.secondfactor;

import java.net.URI;
import java.util.Set;
import org.springframework.core.env.Environment;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.stereotype.Component;

/// Where the portal's passkeys hold: `portal.address`, or this machine while that is not set.
@Component
class PasskeyAddress {

    private final Environment environment;

    PasskeyAddress(Environment environment) {
        this.environment = environment;
    }

    Set<String> origins() {
        var address = address();
        var port = address.getPort() == -1 ? "" : ":" + address.getPort();
        return Set.of(address.getScheme() + "://" + address.getHost() + port);
    }

    PublicKeyCredentialRpEntity party() {
        return PublicKeyCredentialRpEntity.builder()
                .id(address().getHost())
                .name("Partner Portal")
                .build();
    }

    private URI address() {
        var here = "http://localhost:" + environment.getProperty("local.server.port", "8080");
        return URI.create(environment.getProperty("portal.address", here));
    }
}
