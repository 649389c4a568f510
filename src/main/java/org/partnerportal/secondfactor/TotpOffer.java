package org.partnerportal.secondfactor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

/// A fresh secret for an authenticator app. It counts for nothing until a code made from it has come back.
///
/// @param text the secret as people type it, in Base32
/// @param address what the app reads from the QR code
public record TotpOffer(String text, String address) {

    // As long as the hash: RFC 4226, 4.
    private static final int BYTES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    static TotpOffer fresh(String issuer, String login) {
        var secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        var text = Base32.written(secret);
        return new TotpOffer(
                text,
                "otpauth://totp/%s:%s?secret=%s&issuer=%s"
                        .formatted(encoded(issuer), encoded(login), text, encoded(issuer)));
    }

    byte[] secret() {
        return Base32.read(text);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    // A secret never shows in a log line.
    @Override
    public String toString() {
        return "TotpOffer";
    }
}
