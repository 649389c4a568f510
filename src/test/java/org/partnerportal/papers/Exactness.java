package org.partnerportal.papers;

import java.util.EnumSet;
import java.util.Set;

/// How much of what papers say was read, counted over many of them.
public final class Exactness {

    private static final Set<PaperField> NUMBERS = EnumSet.of(PaperField.CREDIT_CODE, PaperField.ID_NUMBER);

    private int characters;
    private int wrongCharacters;
    private int fields;
    private int rightFields;
    private int numbers;
    private int rightNumbers;

    /// Counts what was read of one paper.
    public void count(DrawnPaper paper, PaperReading reading) {
        paper.says().forEach((field, said) -> {
            var read = reading.value(field).map(ReadValue::value).orElse("");
            var is = Wording.plain(said);
            var wrong = distance(is, Wording.plain(read));
            characters += is.length();
            wrongCharacters += Math.min(is.length(), wrong);
            fields++;
            rightFields += wrong == 0 ? 1 : 0;
            if (NUMBERS.contains(field)) {
                numbers++;
                rightNumbers += wrong == 0 ? 1 : 0;
            }
        });
    }

    /// Characters read right, of a hundred.
    public double characters() {
        return 100.0 * (characters - wrongCharacters) / characters;
    }

    /// Fields read right to the last character, of a hundred.
    public double fields() {
        return 100.0 * rightFields / fields;
    }

    /// Credit codes and ID numbers read right, of a hundred.
    public double numbers() {
        return numbers == 0 ? 100 : 100.0 * rightNumbers / numbers;
    }

    private static int distance(String one, String other) {
        var before = new int[other.length() + 1];
        for (var place = 0; place <= other.length(); place++) {
            before[place] = place;
        }
        for (var row = 1; row <= one.length(); row++) {
            var now = new int[other.length() + 1];
            now[0] = row;
            for (var place = 1; place <= other.length(); place++) {
                var same = one.charAt(row - 1) == other.charAt(place - 1) ? 0 : 1;
                now[place] = Math.min(before[place - 1] + same, 1 + Math.min(before[place], now[place - 1]));
            }
            before = now;
        }
        return before[other.length()];
    }
}
