package org.partnerportal.papers;

import java.text.Normalizer;

/// How Chinese papers write: which width letters, digits, brackets and stops have.
final class Wording {

    private static final String NARROW = "(),:;?!";
    private static final String WIDE = "（），：；？！";

    private Wording() {}

    /// Without white space; letters and digits narrow, brackets and stops wide, as they are printed.
    static String plain(String text) {
        var plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .chars()
                .filter(letter -> !Character.isWhitespace(letter))
                .map(letter -> NARROW.indexOf(letter) < 0 ? letter : WIDE.charAt(NARROW.indexOf(letter)))
                .forEach(letter -> plain.append((char) letter));
        return plain.toString();
    }

    /// Whether the letter belongs to a Chinese name.
    static boolean chinese(int letter) {
        return Character.isIdeographic(letter) || letter == '·';
    }
}
