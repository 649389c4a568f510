package org.partnerportal.credential;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.PartnerId;

/// The public half of a key pair by which a provider's programs sign what they send.
record ApiKey(
        ApiKeyId id,
        PartnerId partner,
        String name,
        KeyMaterial material,
        Lifetime lifetime,
        @Nullable Instant lastUsedAt,
        long version) {

    ApiKey with(Lifetime changed) {
        return new ApiKey(id, partner, name, material, changed, lastUsedAt, version);
    }

    ApiKeySummary summary(Instant now) {
        return new ApiKeySummary(
                id,
                name,
                material.serial(),
                material.certificate() != null,
                material.bits(),
                lifetime.at(now),
                new CredentialDates(
                        lifetime.createdAt(),
                        lifetime.expiresAt(),
                        lifetime.retiresAt(),
                        lifetime.revokedAt(),
                        lastUsedAt),
                version);
    }
}
