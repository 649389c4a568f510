package org.partnerportal.signin;

import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.UUID;
import org.partnerportal.shared.AccountId;

/// Somebody came in, for those parts of sign-in that must do something about it in the same transaction.
///
/// @param firstDevice whether the account was never entered before, from anywhere
/// @param browser the browser's session on this node
record Entered(
        AccountId account,
        UUID session,
        UUID device,
        boolean knownDevice,
        boolean firstDevice,
        Visit visit,
        Instant at,
        HttpSession browser) {

    // Where somebody came from is personal data: it never shows in a log line.
    @Override
    public String toString() {
        return "Entered[" + session + "]";
    }
}
