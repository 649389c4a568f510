package org.partnerportal.partner;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The pinyin initials a name is found by: `qnjh` for 青鸟聚合. A character with several readings gives several.
final class Initials {

    private static final int MOST_READINGS = 12;
    private static final int LONGEST = 300;

    private Initials() {}

    /// All readings, parted by blanks.
    static String of(String name) {
        var readings = List.of("");
        for (var point : name.codePoints().toArray()) {
            readings = continued(readings, initials(point));
        }
        var all = String.join(" ", readings);
        return all.length() <= LONGEST ? all : all.substring(0, LONGEST);
    }

    private static List<String> continued(List<String> readings, List<String> next) {
        if (next.isEmpty()) {
            return readings;
        }
        return readings.stream()
                .flatMap(reading -> next.stream().map(initial -> reading + initial))
                .limit(MOST_READINGS)
                .toList();
    }

    private static List<String> initials(int point) {
        if (Character.isIdeographic(point)) {
            return Character.isBmpCodePoint(point) ? pinyin((char) point) : List.of();
        }
        return Character.isLetterOrDigit(point)
                ? List.of(Character.toString(point).toLowerCase(Locale.ROOT))
                : List.of();
    }

    private static List<String> pinyin(char character) {
        return PinyinHelper.toPinyinList(character, PinyinStyleEnum.FIRST_LETTER).stream()
                .flatMap(Stream::ofNullable)
                .map(reading -> reading.toLowerCase(Locale.ROOT))
                .filter(reading -> reading.matches("[a-z]+"))
                .distinct()
                .collect(Collectors.toList());
    }
}
