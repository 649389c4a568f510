package org.partnerportal.people;

import java.util.regex.Pattern;

/// Whether a text can be an e-mail address at all; whether anybody reads there, only a letter shows.
final class EmailAddress {

    // RFC 5321, 4.5.3.1.3, less the angle brackets.
    private static final int LONGEST = 254;
    private static final Pattern SHAPE = Pattern.compile("[^@\\s,;<>\"]{1,64}@[^@\\s,;<>\"]+\\.[^@\\s,;<>\".]{2,}");

    private EmailAddress() {}

    static boolean possible(String text) {
        return text.length() <= LONGEST && SHAPE.matcher(text).matches();
    }
}
