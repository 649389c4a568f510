package org.partnerportal.secondfactor;

import java.time.Clock;

/// An authenticator app as a person holds it, made from the secret that the page shows.
public final class AuthenticatorApp {

    private final byte[] secret;

    public AuthenticatorApp(String shown) {
        secret = Base32.read(shown.replaceAll("\\s", ""));
    }

    /// The code it shows now.
    public String code() {
        return Totp.code(secret, Totp.step(Clock.systemUTC().instant()));
    }
}
