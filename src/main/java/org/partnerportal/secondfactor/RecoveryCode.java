package org.partnerportal.secondfactor;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/// A code that stands in for a lost second factor, once. Its opening finds it, the rest proves it.
///
/// Eighty random bits in letters that are not mistaken for one another (Crockford's): twenty to find it by, sixty that
/// only a slow hash is kept of.
record RecoveryCode(String opening, String rest) {

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int GROUP = 4;
    private static final int LENGTH = 4 * GROUP;
    private static final SecureRandom RANDOM = new SecureRandom();

    static RecoveryCode fresh() {
        var text = new StringBuilder();
        for (var n = 0; n < LENGTH; n++) {
            text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return of(text.toString());
    }

    /// Reads what somebody typed, with whatever stands between the groups and letters taken for digits.
    static Optional<RecoveryCode> typed(String text) {
        var plain = text.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('o', '0')
                .replaceAll("[il]", "1");
        return plain.matches("[" + ALPHABET + "]{" + LENGTH + "}") ? Optional.of(of(plain)) : Optional.empty();
    }

    /// As it is shown, in groups.
    String written() {
        return String.join("-", (opening + rest).split("(?<=\\G.{" + GROUP + "})", -1))
                .replaceAll("-$", "");
    }

    private static RecoveryCode of(String plain) {
        return new RecoveryCode(plain.substring(0, GROUP), plain.substring(GROUP));
    }

    // A secret never shows in a log line.
    @Override
    public String toString() {
        return "RecoveryCode";
    }
}
