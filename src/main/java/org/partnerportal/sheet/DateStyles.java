package org.partnerportal.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/// Which of an Excel file's cell styles show a number as a date: a date is nothing else there.
final class DateStyles {

    private static final Pattern NOT_THE_PATTERN = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");

    private final Map<String, Boolean> formats = new HashMap<>();
    private final List<Boolean> styles = new ArrayList<>();

    void take(Xml xml) throws XMLStreamException {
        var ofCells = false;
        while (xml.next()) {
            if (xml.starts("numFmt")) {
                formats.put(xml.attribute("numFmtId"), dated(xml.attribute("formatCode")));
            } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
                ofCells = xml.starts("cellXfs");
            } else if (ofCells && xml.starts("xf")) {
                var format = xml.attribute("numFmtId");
                styles.add(formats.getOrDefault(format, builtIn(format)));
            }
        }
    }

    boolean date(String style) {
        try {
            var place = Integer.parseInt(style);
            return place >= 0 && place < styles.size() && styles.get(place);
        } catch (NumberFormatException notAStyle) {
            return false;
        }
    }

    private static boolean dated(String pattern) {
        return NOT_THE_PATTERN
                .matcher(pattern)
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .matches("(?s).*[yd].*");
    }

    // The numbers the format keeps for dates, those of the Chinese editions included.
    private static boolean builtIn(String format) {
        return format.matches("1[4-7]|22|2[7-9]|3[0-6]|5[0-8]");
    }
}
