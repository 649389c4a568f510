package org.partnerportal.signing;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/// The secret in a merchant's link. Whoever holds it may act for the merchant on this one application.
public record LinkToken(String value) {

    private static final int BYTES = 32;

    /// The token in this text, none if it cannot be one.
    public static Optional<LinkToken> parse(String text) {
        return text.matches("[A-Za-z0-9_-]{43}") ? Optional.of(new LinkToken(text)) : Optional.empty();
    }

    static LinkToken fresh(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// What is stored to recognise it by.
    byte[] hash() {
        return Sha256.of(value.getBytes(StandardCharsets.US_ASCII));
    }

    // A secret: never in a log line.
    @Override
    public String toString() {
        return "LinkToken";
    }
}
