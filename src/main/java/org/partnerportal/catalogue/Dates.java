package org.partnerportal.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Dates as the published API writes them.
public final class Dates {

    public static final String FOREVER = FieldType.FOREVER;

    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.CHINA);
    private static final Pattern SHAPE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Dates() {}

    /// The date, where there is one: not every text of its form is a date.
    public static Optional<LocalDate> parsed(String text) {
        if (!SHAPE.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// The date in the language's form; what is no date as it is.
    static String shown(String value, Locale locale) {
        var chinese = locale.getLanguage().equals("zh");
        if (value.equals(FOREVER)) {
            return chinese ? value : "no end date";
        }
        return parsed(value)
                .map(date -> (chinese ? CHINESE : ENGLISH).format(date))
                .orElse(value);
    }
}
