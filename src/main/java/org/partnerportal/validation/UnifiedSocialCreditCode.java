package org.partnerportal.validation;

/// The 18 characters every organisation has, the last one a check character (GB 32100-2015).
public final class UnifiedSocialCreditCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;

    private UnifiedSocialCreditCode() {}

    /// Whether the code has the right form and check character.
    public static boolean valid(String code) {
        return code.length() == LENGTH
                && code.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0)
                && code.charAt(LENGTH - 1) == checkCharacter(code.substring(0, LENGTH - 1));
    }

    /// The check character that belongs to the 17 characters before it.
    public static char checkCharacter(String first) {
        var sum = 0;
        var weight = 1;
        for (var place = 0; place < first.length(); place++) {
            sum += ALPHABET.indexOf(first.charAt(place)) * weight;
            weight = weight * 3 % ALPHABET.length();
        }
        return ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
    }
}
