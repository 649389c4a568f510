package org.partnerportal.bulkboarding;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// A row's flaws as the text they are stored as: one a line.
final class FlawText {

    private static final String COLUMN = "\t";
    private static final int COLUMNS = 4;
    private static final int MOST = 60;

    private FlawText() {}

    static String written(List<Flaw> flaws) {
        return flaws.stream().limit(MOST).map(FlawText::written).collect(Collectors.joining("\n"));
    }

    static List<Flaw> read(String text) {
        return text.lines().map(FlawText::flaw).toList();
    }

    private static String written(Flaw flaw) {
        var line = new StringBuilder()
                .append(flaw.place())
                .append(COLUMN)
                .append(flaw.path())
                .append(COLUMN)
                .append(flaw.kind())
                .append(COLUMN)
                .append(flaw.key());
        flaw.arguments().forEach(argument -> line.append(COLUMN).append(argument));
        return line.toString();
    }

    private static Flaw flaw(String line) {
        var parts = line.split(COLUMN, -1);
        var arguments =
                Arrays.stream(parts).skip(COLUMNS).map(FlawText::argument).toList();
        return new Flaw(Integer.parseInt(parts[0]), parts[1], FlawKind.valueOf(parts[2]), parts[3], arguments);
    }

    private static Object argument(String text) {
        return text.matches("\\d{1,9}") ? (Object) Integer.valueOf(text) : text;
    }
}
