package org.partnerportal.exchange;

/// Keeps a spreadsheet from taking a text for a formula: what begins like one, or with an apostrophe,
/// gets an apostrophe, and loses it again.
///
/// @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection</a>
final class CellText {

    private static final String BEGINNINGS = "=+-@'\t\r";

    private CellText() {}

    static String out(String value) {
        return mistakable(value) ? "'" + value : value;
    }

    static String in(String cell) {
        return cell.startsWith("'") && mistakable(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean mistakable(String value) {
        return !value.isEmpty() && BEGINNINGS.indexOf(value.charAt(0)) >= 0;
    }
}
