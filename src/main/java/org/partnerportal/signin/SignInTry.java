package org.partnerportal.signin;

import java.time.Instant;
import java.util.UUID;

/// One try at an account, as its own person reads it.
///
/// @param entered whether it led in
/// @param newDevice whether the account had never been entered from that device
/// @param agent the browser as it calls itself
/// @param address where it came from
public record SignInTry(
        UUID id, boolean entered, SignInMethod method, boolean newDevice, String agent, String address, Instant at) {

    // An address is personal data: it never shows in a log line.
    @Override
    public String toString() {
        return "SignInTry[" + id + "]";
    }
}
