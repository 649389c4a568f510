package org.partnerportal.credential;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.PartnerId;

/// The 32 bytes by which sensitive fields and notices between a provider's programs and the portal are sealed.
record ApiSecret(
        ApiSecretId id,
        PartnerId partner,
        SecretText text,
        Lifetime lifetime,
        @Nullable Instant lastUsedAt,
        long version) {

    ApiSecret with(Lifetime changed) {
        return new ApiSecret(id, partner, text, changed, lastUsedAt, version);
    }

    ApiSecretSummary summary(Instant now) {
        return new ApiSecretSummary(
                id,
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
