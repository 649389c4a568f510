package org.partnerportal.validation;

import java.util.regex.Pattern;

/// The number of a bank card, the last digit a check digit (ISO/IEC 7812-1, Luhn).
final class BankCardNumber {

    private static final Pattern SHAPE = Pattern.compile("\\d{12,19}");

    private BankCardNumber() {}

    static boolean valid(String number) {
        return SHAPE.matcher(number).matches()
                && number.charAt(number.length() - 1) == checkDigit(number.substring(0, number.length() - 1));
    }

    static char checkDigit(String first) {
        var sum = 0;
        for (var place = 0; place < first.length(); place++) {
            var digit = first.charAt(first.length() - 1 - place) - '0';
            var doubled = place % 2 == 0 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }
}
