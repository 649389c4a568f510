package org.partnerportal.credential;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// When what happened to a key or secret, or will.
public record CredentialDates(
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant retiresAt,
        @Nullable Instant revokedAt,
        @Nullable Instant lastUsedAt) {}
