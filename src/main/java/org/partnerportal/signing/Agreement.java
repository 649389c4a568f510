package org.partnerportal.signing;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;

/// The text a merchant agrees to, in one of its languages.
///
/// @param markdown the text itself
public record Agreement(String version, Locale language, String markdown) {

    byte[] hash() {
        return Sha256.of(markdown.getBytes(StandardCharsets.UTF_8));
    }

    /// The SHA-256 of the text, in hexadecimal: what was signed can be told from any other.
    public String fingerprint() {
        return HexFormat.of().formatHex(hash());
    }

    @Override
    public String toString() {
        return "Agreement[" + version + ", " + language + "]";
    }
}
