package org.partnerportal.secondfactor;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What somebody has for a second step.
///
/// @param mandatory whether they must have something
/// @param app since when there is an authenticator app, none without
/// @param codesLeft how many recovery codes are unused
public record SecondFactorDetails(
        boolean mandatory,
        @Nullable Instant app,
        @Nullable Instant appUsed,
        int codesLeft,
        List<PasskeySummary> passkeys) {

    public boolean any() {
        return app != null || !passkeys.isEmpty();
    }

    /// Whether the app may be removed: never the last factor of somebody who must have one.
    public boolean appRemovable() {
        return app != null && (!mandatory || !passkeys.isEmpty());
    }

    /// Whether a passkey may be removed.
    public boolean passkeyRemovable() {
        return !mandatory || app != null || passkeys.size() > 1;
    }
}
