package org.partnerportal.catalogue;

/// How personal data is shown to those without need to see it, the way it is done in China.
enum Mask {
    NONE,
    /// `张*`, `欧阳**`; an organisation's keeps its first two characters.
    NAME,
    /// `110***********1234`
    ID,
    /// `138****5678`
    PHONE,
    /// `z***@example.com`
    EMAIL,
    /// `6222 **** **** 1234`
    ACCOUNT,
    /// The first six characters: province and city.
    ADDRESS;

    private static final int LONGEST_PERSONAL_NAME = 4;
    private static final int REGION = 6;

    String apply(String value) {
        return switch (this) {
            case NONE -> value;
            case NAME -> name(value);
            case ID, PHONE -> number(value);
            case EMAIL -> email(value);
            case ACCOUNT -> account(value);
            case ADDRESS -> kept(value, REGION, 0);
        };
    }

    private static String name(String value) {
        return kept(value, value.codePointCount(0, value.length()) < LONGEST_PERSONAL_NAME ? 1 : 2, 0);
    }

    private static String number(String value) {
        return value.length() < 8 ? kept(value, 1, 1) : kept(value, 3, 4);
    }

    private static String email(String value) {
        var at = value.indexOf('@');
        return at < 1 ? kept(value, 1, 0) : value.charAt(0) + "***" + value.substring(at);
    }

    private static String account(String value) {
        return value.length() < 12
                ? kept(value, 2, 2)
                : value.substring(0, 4) + " **** **** " + value.substring(value.length() - 4);
    }

    // At least one character is always hidden.
    private static String kept(String value, int first, int last) {
        var points = value.codePoints().toArray();
        var end = Math.min(last, Math.max(0, points.length - first - 1));
        var begin = Math.min(first, Math.max(0, points.length - 1));
        var text = new StringBuilder();
        for (var place = 0; place < points.length; place++) {
            text.appendCodePoint(place < begin || place >= points.length - end ? points[place] : '*');
        }
        return text.toString();
    }
}
