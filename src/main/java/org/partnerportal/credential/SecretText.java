package org.partnerportal.credential;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.stream.Collectors;

/// A secret of 32 letters and digits: 32 bytes, as AES-256 takes them, and 190 bits hard to guess.
///
/// The shape is that of the APIv3 key that providers' programs know already.
public record SecretText(String value) {

    static final int LENGTH = 32;
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final int FEWEST_DIFFERENT = 12;

    static SecretText fresh(SecureRandom random) {
        return new SecretText(random.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining()));
    }

    /// The secret somebody brings, if it is one: 32 letters and digits, and not the same few again and again.
    static Optional<SecretText> parse(String text) {
        var fits = text.matches("[A-Za-z0-9]{" + LENGTH + "}");
        return fits && text.chars().distinct().count() >= FEWEST_DIFFERENT
                ? Optional.of(new SecretText(text))
                : Optional.empty();
    }

    // A secret: never in a log line.
    @Override
    public String toString() {
        return "SecretText";
    }
}
