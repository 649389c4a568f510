package org.partnerportal.sheet;

/// Keeps a spreadsheet from taking a text for a formula: what begins like one, or with an apostrophe,
/// gets an apostrophe, and loses it again.
///
/// @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection</a>
public final class CellText {

    // Full-width signs too: a Chinese or Japanese spreadsheet takes them for the plain ones.
    private static final String BEGINNINGS = "=+-@'\t\r\n＝＋－＠";

    private CellText() {}

    /// The text as it may stand in a cell.
    public static String out(String value) {
        return mistakable(value) ? "'" + value : value;
    }

    /// The text that stands in a cell.
    public static String in(String cell) {
        return cell.startsWith("'") && mistakable(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean mistakable(String value) {
        return !value.isEmpty() && BEGINNINGS.indexOf(value.charAt(0)) >= 0;
    }
}
