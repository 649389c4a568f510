package org.partnerportal.signin;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.AccountId;

/// One try at a password or a code, already counted as a wrong one.
///
/// @param allowed whether it may be looked at; where not, it is refused like a wrong one
/// @param account whose account it is tried at, none where nobody has the address that was given
/// @param device the device, where this account was entered from it before
/// @param beganToWait whether nobody may try again for a while if this one is wrong
/// @param counted the counts it stands in
record Guess(
        boolean allowed,
        @Nullable AccountId account,
        @Nullable UUID device,
        Visit visit,
        boolean beganToWait,
        Map<GuessKind, byte[]> counted) {

    boolean knownDevice() {
        return device != null;
    }

    // Blind indexes of persons: never in a log line.
    @Override
    public String toString() {
        return "Guess[" + allowed + "]";
    }
}
