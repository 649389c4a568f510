package org.partnerportal.companysignin;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/// Asks a provider where its parts are (OpenID Connect Discovery).
@Component
class ProviderDiscovery {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderDiscovery.class);
    private static final ParameterizedTypeReference<Map<String, Object>> JSON = new ParameterizedTypeReference<>() {};

    private final ProviderNetwork network;

    ProviderDiscovery(ProviderNetwork network) {
        this.network = network;
    }

    /// What the provider says of itself.
    ///
    /// @throws ProviderNotUsable if it cannot be reached, or calls itself something else
    ClientRegistration.Builder about(String issuer) {
        if (!network.allows(issuer)) {
            throw new ProviderNotUsable(ProviderNotUsable.Reason.ADDRESS);
        }
        var said = ask(issuer);
        if (!issuer.equals(said.get("issuer"))) {
            throw new ProviderNotUsable(ProviderNotUsable.Reason.OTHER_ISSUER);
        }
        try {
            return ClientRegistrations.fromOidcConfiguration(said);
        } catch (IllegalArgumentException e) {
            throw new ProviderNotUsable(ProviderNotUsable.Reason.SILENT);
        }
    }

    private Map<String, Object> ask(String issuer) {
        try {
            var said = network.client()
                    .build()
                    .get()
                    .uri(issuer.replaceAll("/$", "") + "/.well-known/openid-configuration")
                    .retrieve()
                    .body(JSON);
            if (said == null) {
                throw new ProviderNotUsable(ProviderNotUsable.Reason.SILENT);
            }
            return said;
        } catch (RestClientException e) {
            LOG.info("A company's provider did not answer: {}", e.getClass().getSimpleName());
            throw new ProviderNotUsable(ProviderNotUsable.Reason.SILENT);
        }
    }
}
