package org.partnerportal.secondfactor;

import java.time.Instant;

/// An account's shared secret with its authenticator app.
///
/// @param lastStep the last step whose code was used: none up to it counts again
@SuppressWarnings("ArrayRecordComponent")
record TotpSecret(byte[] secret, long lastStep, Instant enrolledAt, Instant lastUsedAt) {

    // A secret never shows in a log line.
    @Override
    public String toString() {
        return "TotpSecret";
    }
}
