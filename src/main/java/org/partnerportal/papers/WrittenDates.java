package org.partnerportal.papers;

import java.util.List;
import java.util.regex.Pattern;
import org.partnerportal.catalogue.Dates;

/// The dates in a text, however papers write them.
final class WrittenDates {

    private static final Pattern DATE =
            Pattern.compile("(\\d{4})(?:年|\\D?)(\\d{1,2})(?:月|\\D)(\\d{1,2})|(\\d{4})\\D?(\\d{2})\\D?(\\d{2})");
    private static final String FOREVER = "长期";

    private WrittenDates() {}

    /// As the form writes them, in their order; what is no date of the calendar is left out.
    static List<String> in(String text) {
        return DATE.matcher(digits(text))
                .results()
                .map(match -> match.group(1) == null
                        ? match.group(4) + "-" + match.group(5) + "-" + match.group(6)
                        : "%s-%2s-%2s"
                                .formatted(match.group(1), match.group(2), match.group(3))
                                .replace(' ', '0'))
                .filter(date -> Dates.parsed(date).isPresent())
                .toList();
    }

    /// Whether it says that there is no end.
    static boolean withoutEnd(String text) {
        return text.contains(FOREVER) || text.contains("永久");
    }

    private static String digits(String text) {
        return text.replaceAll("[OoQD]", "0").replaceAll("[lI|]", "1");
    }
}
