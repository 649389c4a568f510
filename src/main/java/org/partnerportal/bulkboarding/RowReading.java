package org.partnerportal.bulkboarding;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FieldType;
import org.partnerportal.catalogue.FormValues;
import org.springframework.stereotype.Component;

/// Reads a row of cells as the fields of an application: words become codes, dates the one form dates have here. What
/// it does not understand stays as it is, for the checks to find.
@Component
class RowReading {

    private static final Pattern SEPARATOR = Pattern.compile("[;；\\r\\n]+");
    private static final Pattern DATE =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?(\\s.*)?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Set<String> FOREVER = Set.of("永久", "无固定期限", "forever", "permanent", "no end date");

    private final ColumnWords words;

    RowReading(ColumnWords words) {
        this.words = words;
    }

    ReadRow read(int number, List<String> cells, Headings headings) {
        var values = new TreeMap<FieldPath, List<String>>();
        var files = new HashMap<FieldPath, List<String>>();
        for (var place = 0; place < cells.size(); place++) {
            var text = cells.get(place).strip();
            if (!text.isEmpty()) {
                headings.at(place)
                        .ifPresent(column ->
                                put(column, text, column.field().type() == FieldType.DOCUMENT ? files : values));
            }
        }
        var form = FormValues.of(values);
        return new ReadRow(number, form.first(ImportColumns.CODE).orElse(""), form, files);
    }

    private void put(ImportColumn column, String text, Map<FieldPath, List<String>> into) {
        var several = column.field().many() || column.field().type() == FieldType.DOCUMENT;
        var parts = several
                ? SEPARATOR.splitAsStream(text).map(String::strip).filter(part -> !part.isEmpty())
                : Stream.of(text);
        into.put(column.path(), parts.map(part -> value(column, part)).toList());
    }

    private String value(ImportColumn column, String text) {
        return switch (column.field().type()) {
            case DATE, DATE_OR_FOREVER -> date(text);
            case ENUM, BOOLEAN, TEXT ->
                words.of(column.field().path())
                        .flatMap(choices -> choices.value(text))
                        .orElse(text);
            case DOCUMENT, GROUP -> text;
        };
    }

    private static String date(String text) {
        if (FOREVER.contains(text.toLowerCase(Locale.ROOT))) {
            return FieldType.FOREVER;
        }
        for (var shape : List.of(DATE, DIGITS)) {
            var found = shape.matcher(text);
            if (found.matches()) {
                return "%s-%02d-%02d"
                        .formatted(found.group(1), Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3)));
            }
        }
        return text;
    }
}
