package org.partnerportal.signing.ui;

import java.math.BigDecimal;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Small amounts as people write them, in yuan.
final class Fen {

    private static final Pattern BELOW_ONE = Pattern.compile("0?[.,](\\d{1,2})");
    private static final int IN_A_YUAN = 100;

    private Fen() {}

    /// The amount in this text, none if it is not one between 0.01 and 0.99.
    static OptionalInt parse(String text) {
        var written = BELOW_ONE.matcher(text.strip());
        if (!written.matches()) {
            return OptionalInt.empty();
        }
        var digits = written.group(1);
        var fen = Integer.parseInt(digits.length() == 1 ? digits + "0" : digits);
        return fen > 0 ? OptionalInt.of(fen) : OptionalInt.empty();
    }

    static String yuan(int fen) {
        return BigDecimal.valueOf(fen)
                .divide(BigDecimal.valueOf(IN_A_YUAN))
                .setScale(2)
                .toPlainString();
    }
}
