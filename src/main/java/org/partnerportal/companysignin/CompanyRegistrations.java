package org.partnerportal.companysignin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.PartnerId;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.stereotype.Component;

/// The partners' providers as Spring Security wants them, each under its partner's id.
@Component
class CompanyRegistrations implements ClientRegistrationRepository {

    static final String BACK = "/company-sign-in/back/";

    private static final Duration KEPT = Duration.ofMinutes(10);

    private record Known(long version, Instant at, ClientRegistration registration) {}

    private final CompanyProviders providers;
    private final ProviderDiscovery discovery;
    private final Environment environment;
    private final Clock clock;
    private final Map<PartnerId, Known> known = new ConcurrentHashMap<>();

    CompanyRegistrations(
            CompanyProviders providers, ProviderDiscovery discovery, Environment environment, Clock clock) {
        this.providers = providers;
        this.discovery = discovery;
        this.environment = environment;
        this.clock = clock;
    }

    static PartnerId partner(String registration) {
        return new PartnerId(UUID.fromString(registration));
    }

    /// @throws ProviderNotUsable if the provider cannot be asked now
    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        if (!id.matches("[0-9a-f-]{36}")) {
            return null;
        }
        return Optional.of(partner(id))
                .flatMap(providers::find)
                .map(this::registration)
                .orElse(null);
    }

    private ClientRegistration registration(CompanyProvider provider) {
        var kept = known.get(provider.partner());
        if (kept != null
                && kept.version() == provider.version()
                && kept.at().plus(KEPT).isAfter(clock.instant())) {
            return kept.registration();
        }
        var fresh = discovery
                .about(provider.issuer())
                .registrationId(provider.partner().toString())
                .clientId(provider.clientId())
                .clientSecret(provider.secret())
                .scope(OidcScopes.OPENID, OidcScopes.EMAIL)
                .redirectUri(address() + BACK + "{registrationId}")
                .build();
        known.put(provider.partner(), new Known(provider.version(), clock.instant(), fresh));
        return fresh;
    }

    /// Where the provider must send people back to, as its own admin enters it there.
    String backAddress(PartnerId partner) {
        return environment.getProperty(
                        "portal.address", "http://localhost:" + environment.getProperty("local.server.port", "8080"))
                + BACK
                + partner;
    }

    private String address() {
        return environment.getProperty("portal.address", "{baseUrl}");
    }
}
