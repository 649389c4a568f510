package org.partnerportal.companysignin;

import java.util.Objects;
import java.util.Set;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/// Checks what a provider says of a person: its signature by the keys it publishes, who said it, for whom, and until
/// when.
@Component
class IdTokens implements JwtDecoderFactory<ClientRegistration> {

    // Never a shared secret, never none: whoever knows the client's secret could else say anything.
    private static final Set<SignatureAlgorithm> ALGORITHMS = Set.of(
            SignatureAlgorithm.RS256,
            SignatureAlgorithm.RS384,
            SignatureAlgorithm.RS512,
            SignatureAlgorithm.PS256,
            SignatureAlgorithm.ES256,
            SignatureAlgorithm.ES384);

    private final ProviderNetwork network;

    IdTokens(ProviderNetwork network) {
        this.network = network;
    }

    // The keys are asked for at each sign-in: a key the provider has withdrawn counts no longer.
    @Override
    public JwtDecoder createDecoder(ClientRegistration provider) {
        var keys = Objects.requireNonNull(provider.getProviderDetails().getJwkSetUri());
        var decoder = NimbusJwtDecoder.withJwkSetUri(keys)
                .jwsAlgorithms(all -> all.addAll(ALGORITHMS))
                .restOperations(network.template())
                .build();
        decoder.setJwtValidator(new OidcIdTokenValidator(provider));
        return decoder;
    }
}
