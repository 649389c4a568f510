package org.partnerportal.screening;

import java.text.Normalizer;
import java.util.Locale;

/// Whether two names are the same but for blanks, dots, brackets and width.
final class SameName {

    private SameName() {}

    static boolean is(String one, String other) {
        return plain(one).equals(plain(other));
    }

    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("[\\s•‧・．.·()\\[\\]-]", "")
                .toUpperCase(Locale.ROOT);
    }
}
