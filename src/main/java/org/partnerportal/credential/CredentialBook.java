package org.partnerportal.credential;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.PartnerId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// One partner's keys and secrets and the rules they go by, whoever asks for it.
@Component
class CredentialBook {

    /// How many keys of a partner may work at a time.
    static final int MOST_KEYS = 10;

    private final ApiKeys keys;
    private final ApiSecrets secrets;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CredentialBook(ApiKeys keys, ApiSecrets secrets, ApplicationEventPublisher events, Clock clock) {
        this.keys = keys;
        this.secrets = secrets;
        this.events = events;
        this.clock = clock;
    }

    List<ApiKeySummary> keys(PartnerId partner) {
        return keys.of(partner).stream().map(key -> key.summary(now())).toList();
    }

    List<ApiSecretSummary> secrets(PartnerId partner) {
        return secrets.of(partner).stream().map(secret -> secret.summary(now())).toList();
    }

    /// @throws RefusedKey if the text holds none that can be taken
    ApiKeySummary addKey(PartnerId partner, AddKey command) throws RefusedKey {
        var material = KeyReader.read(command.text(), now());
        if (keys(partner).stream().filter(key -> key.state().works()).count() >= MOST_KEYS) {
            throw new RefusedKey(KeyRefusal.TOO_MANY_KEYS);
        }
        var replaced = replaced(partner, command.replaces());
        var key = new ApiKey(
                ApiKeyId.random(),
                partner,
                command.name().strip(),
                material,
                Lifetime.from(now(), material.expiresAt()),
                null,
                0);
        keys.add(key);
        publish(partner, "key-added", material.serial(), command.name().strip());
        replaced.ifPresent(old -> retire(old, command.overlap()));
        return key.summary(now());
    }

    void revokeKey(PartnerId partner, ApiKeyId id, String reason) {
        var key = keys.find(id, partner).orElseThrow(CredentialNotFound::new);
        keys.save(key.with(key.lifetime().revoked(now())));
        publish(partner, "key-revoked", key.material().serial(), reason);
    }

    /// Makes `text` the partner's secret; those that worked before work on for the overlap.
    void setSecret(PartnerId partner, SecretText text, Overlap overlap) {
        var before = secrets.of(partner).stream()
                .filter(old -> old.lifetime().at(now()).works())
                .toList();
        var secret = new ApiSecret(ApiSecretId.random(), partner, text, Lifetime.from(now(), null), null, 0);
        secrets.add(secret);
        publish(partner, "secret-set", secret.id().toString(), null);
        before.forEach(old -> {
            var retiring = old.with(old.lifetime().replaced(overlap, now()));
            secrets.save(retiring);
            publish(
                    partner,
                    "secret-retiring",
                    old.id().toString(),
                    String.valueOf(retiring.lifetime().retiresAt()));
        });
    }

    SecretText freshSecret() {
        return SecretText.fresh(random);
    }

    void revokeSecret(PartnerId partner, ApiSecretId id, String reason) {
        var secret = secrets.find(id, partner).orElseThrow(CredentialNotFound::new);
        secrets.save(secret.with(secret.lifetime().revoked(now())));
        publish(partner, "secret-revoked", id.toString(), reason);
    }

    private Optional<ApiKey> replaced(PartnerId partner, @Nullable ApiKeyId id) {
        return id == null
                ? Optional.empty()
                : Optional.of(keys.find(id, partner).orElseThrow(CredentialNotFound::new));
    }

    private void retire(ApiKey key, Overlap overlap) {
        var retiring = key.with(key.lifetime().replaced(overlap, now()));
        keys.save(retiring);
        publish(
                key.partner(),
                "key-retiring",
                key.material().serial(),
                String.valueOf(retiring.lifetime().retiresAt()));
    }

    private void publish(PartnerId partner, String what, String which, @Nullable String detail) {
        events.publishEvent(new CredentialChanged(partner, what, which, detail));
    }

    private Instant now() {
        return clock.instant();
    }
}
