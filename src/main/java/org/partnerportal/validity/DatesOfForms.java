package org.partnerportal.validity;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FieldType;
import org.partnerportal.catalogue.FormValues;

/// Reads the last days of papers from a form.
final class DatesOfForms {

    private DatesOfForms() {}

    static List<PaperDate> in(FormValues form) {
        return form.asMap().keySet().stream()
                .flatMap(path -> Paper.of(path).stream()
                        .flatMap(paper -> form.first(path).stream().flatMap(value -> date(path, paper, value))))
                .toList();
    }

    // What is no day was judged where the form was checked; nothing can be listed of it.
    private static Stream<PaperDate> date(FieldPath path, Paper paper, String value) {
        return value.equals(FieldType.FOREVER)
                ? Stream.of(new PaperDate(path, paper, null))
                : day(value).stream().map(day -> new PaperDate(path, paper, day));
    }

    private static Optional<LocalDate> day(String value) {
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
