package org.partnerportal.papers;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Puts right a character of a number that was read as one that looks alike, where only that makes the check digit
/// right.
final class LookAlikes {

    // Few, and only what is truly alike: of many changes one makes the check digit right by mere chance.
    private static final List<String> ALIKE = List.of("0ODQ", "1IL", "2Z", "5S", "8B", "6G", "UV", "XK");

    private final Possible possible;
    private final Predicate<String> right;

    /// @param possible what may stand where in such a number
    /// @param right whether the check digit fits
    LookAlikes(Possible possible, Predicate<String> right) {
        this.possible = possible;
        this.right = right;
    }

    /// The number as it was read where that is right, else as it must be, else nothing.
    Optional<Mended> mend(String read) {
        var written = withoutTheImpossible(read);
        if (right.test(written)) {
            return Optional.of(new Mended(written, !written.equals(read)));
        }
        var changed = IntStream.range(0, written.length())
                .boxed()
                .flatMap(place -> alike(place, written.charAt(place)).map(letter -> with(written, place, letter)))
                .filter(right)
                .toList();
        // Where two changes would do, neither is known to be the right one.
        return changed.size() == 1 ? Optional.of(new Mended(changed.getFirst(), true)) : Optional.empty();
    }

    private String withoutTheImpossible(String read) {
        var written = new StringBuilder(read);
        for (var place = 0; place < read.length(); place++) {
            var letter = read.charAt(place);
            if (!possible.at(place, letter)) {
                written.setCharAt(place, alike(place, letter).findFirst().orElse(letter));
            }
        }
        return written.toString();
    }

    private Stream<Character> alike(int place, char letter) {
        return ALIKE.stream()
                .filter(group -> group.indexOf(letter) >= 0)
                .flatMap(group -> group.chars().mapToObj(each -> (char) each))
                .filter(each -> each != letter && possible.at(place, each));
    }

    private static String with(String text, int place, char letter) {
        return text.substring(0, place) + letter + text.substring(place + 1);
    }

    /// Whether a character may stand at a place of a number.
    @FunctionalInterface
    interface Possible {

        boolean at(int place, char letter);
    }

    /// A number, and whether a character of it was put right.
    record Mended(String number, boolean mended) {}
}
