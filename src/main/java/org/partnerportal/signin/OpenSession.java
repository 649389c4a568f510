package org.partnerportal.signin;

import java.time.Instant;
import java.util.UUID;

/// One of a person's open sessions, as that person sees it.
///
/// @param agent the browser as it calls itself
/// @param address where it came from
public record OpenSession(UUID id, String agent, String address, Instant startedAt, Instant activeAt) {

    // An address is personal data: it never shows in a log line.
    @Override
    public String toString() {
        return "OpenSession[" + id + "]";
    }
}
