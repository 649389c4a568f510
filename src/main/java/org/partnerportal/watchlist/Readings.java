package org.partnerportal.watchlist;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// How a person's name may be read aloud, in letters without tones: `shanxiaoming` for 单晓明.
///
/// A character with several readings gives several. Letters are taken as they are, in either order of family and given
/// name.
final class Readings {

    private static final int MOST = 16;

    private Readings() {}

    static Set<String> of(String name) {
        var simplified = SimplifiedText.simplified(name);
        var plain = SimplifiedText.plain(name);
        if (plain.matches("[a-z]+")) {
            return latin(simplified);
        }
        if (!plain.matches("\\p{IsHan}{2,}")) {
            return Set.of();
        }
        var length = Surnames.length(plain);
        var surname = plain.substring(0, length);
        var readings = Surnames.readings(surname).orElseGet(() -> spoken(List.of(""), surname));
        return new LinkedHashSet<>(spoken(readings, plain.substring(length)));
    }

    // 单 may be anybody's first word when it is written in letters: both ends may be the family name.
    private static Set<String> latin(String name) {
        var words = Stream.of(name.split("[^a-z]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        var readings = new LinkedHashSet<String>();
        readings.add(String.join("", words));
        if (words.size() > 1) {
            readings.add(String.join("", words.subList(1, words.size())) + words.getFirst());
            readings.add(words.getLast() + String.join("", words.subList(0, words.size() - 1)));
        }
        return readings;
    }

    private static List<String> spoken(List<String> before, String characters) {
        var readings = before;
        for (var at = 0; at < characters.length(); at++) {
            var next = pinyin(characters.charAt(at));
            readings = readings.stream()
                    .flatMap(reading -> next.stream().map(sound -> reading + sound))
                    .limit(MOST)
                    .toList();
        }
        return readings;
    }

    private static List<String> pinyin(char character) {
        var sounds = PinyinHelper.toPinyinList(character, PinyinStyleEnum.NORMAL).stream()
                .filter(Objects::nonNull)
                .map(sound -> sound.replace("ü", "v").replaceAll("[^a-z]", ""))
                .filter(sound -> !sound.isEmpty())
                .distinct()
                .toList();
        return sounds.isEmpty() ? List.of(Character.toString(character)) : sounds;
    }
}
