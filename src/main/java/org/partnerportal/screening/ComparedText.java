package org.partnerportal.screening;

import java.text.Normalizer;
import java.util.Locale;

/// Names and numbers as they are compared: without blanks, dots, dashes and brackets, in one width and case.
public final class ComparedText {

    private ComparedText() {}

    static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    /// What is left of it to compare.
    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s•‧・．.·()\\[\\]-]", "")
                .toUpperCase(Locale.ROOT);
    }
}
