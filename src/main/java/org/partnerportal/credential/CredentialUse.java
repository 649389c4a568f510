package org.partnerportal.credential;

import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.partnerportal.access.SystemOnly;
import org.partnerportal.shared.PartnerId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Finds the keys and secrets by which a program's requests are proved and its answers sealed, and notes their use.
@Service
@SystemOnly
@Transactional
public class CredentialUse {

    /// A key that works, and whose it is.
    public record WorkingKey(PartnerId partner, RSAPublicKey publicKey) {}

    private final ApiKeys keys;
    private final ApiSecrets secrets;
    private final Clock clock;

    CredentialUse(ApiKeys keys, ApiSecrets secrets, Clock clock) {
        this.keys = keys;
        this.secrets = secrets;
        this.clock = clock;
    }

    /// The key with this serial number, if it works now. That it was used is noted.
    public Optional<WorkingKey> key(String serial) {
        var found = keys.withSerial(serial)
                .filter(key -> key.lifetime().at(clock.instant()).works());
        found.ifPresent(key -> keys.used(key.id(), clock.instant()));
        return found.map(key -> new WorkingKey(key.partner(), key.material().publicKey()));
    }

    /// The partner's secrets that work now, the youngest first: seal by the first, open by any. That they were used is
    /// noted.
    public List<SecretText> secrets(PartnerId partner) {
        var working = secrets.of(partner).stream()
                .filter(secret -> secret.lifetime().at(clock.instant()).works())
                .toList();
        working.stream().findFirst().ifPresent(secret -> secrets.used(secret.id(), clock.instant()));
        return working.stream().map(ApiSecret::text).toList();
    }
}
