package org.partnerportal.signin;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.AccountId;

/// One sign-in and what became of it, from its first page to its end.
///
/// @param agent the browser as it calls itself
/// @param address where it came from
record SignInSession(
        UUID id,
        AccountId account,
        UUID device,
        SignInMethod method,
        String agent,
        String address,
        Instant startedAt,
        Instant activeAt,
        @Nullable SessionEnding ending) {

    // An address is personal data: it never shows in a log line.
    @Override
    public String toString() {
        return "SignInSession[" + id + "]";
    }
}
