package org.partnerportal.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/// The secret in an invitation's link, 256 random bits. It stands in the letter alone; what is kept is its hash.
public record JoinToken(String value) {

    private static final int BYTES = 32;

    /// The token in this text, none if it cannot be one.
    public static Optional<JoinToken> parse(String text) {
        return text.matches("[A-Za-z0-9_-]{43}") ? Optional.of(new JoinToken(text)) : Optional.empty();
    }

    static JoinToken fresh(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new JoinToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// What is stored to recognise it by.
    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    // A secret: never in a log line.
    @Override
    public String toString() {
        return "JoinToken";
    }
}
