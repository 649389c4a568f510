package org.partnerportal.validation;

/// The 15 digits of an older business licence, the last one a check digit (GS 15-2006, ISO 7064 mod 11,10).
final class RegistrationNumber {

    private static final int LENGTH = 15;

    private RegistrationNumber() {}

    static boolean valid(String number) {
        return number.length() == LENGTH
                && number.chars().allMatch(digit -> digit >= '0' && digit <= '9')
                && number.charAt(LENGTH - 1) == checkDigit(number.substring(0, LENGTH - 1));
    }

    static char checkDigit(String first) {
        var product = 10;
        for (var place = 0; place < first.length(); place++) {
            var sum = (first.charAt(place) - '0' + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (char) ('0' + (11 - product) % 10);
    }
}
