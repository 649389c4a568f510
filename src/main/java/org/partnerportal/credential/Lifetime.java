package org.partnerportal.credential;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// From when until when a key or secret works.
///
/// @param expiresAt when its certificate runs out, where it has one
/// @param retiresAt when it stops because another took its place
/// @param revokedAt when somebody stopped it
record Lifetime(
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant retiresAt,
        @Nullable Instant revokedAt) {

    static Lifetime from(Instant createdAt, @Nullable Instant expiresAt) {
        return new Lifetime(createdAt, expiresAt, null, null);
    }

    CredentialState at(Instant moment) {
        if (revokedAt != null) {
            return CredentialState.REVOKED;
        }
        if (expiresAt != null && !moment.isBefore(expiresAt)) {
            return CredentialState.EXPIRED;
        }
        if (retiresAt == null) {
            return CredentialState.USABLE;
        }
        return moment.isBefore(retiresAt) ? CredentialState.RETIRING : CredentialState.RETIRED;
    }

    /// Ends with the overlap, or earlier if it was to end earlier already.
    Lifetime replaced(Overlap overlap, Instant at) {
        var end = at.plus(overlap.length());
        return new Lifetime(
                createdAt, expiresAt, retiresAt == null || end.isBefore(retiresAt) ? end : retiresAt, revokedAt);
    }

    Lifetime revoked(Instant at) {
        return new Lifetime(createdAt, expiresAt, retiresAt, revokedAt == null ? at : revokedAt);
    }
}
