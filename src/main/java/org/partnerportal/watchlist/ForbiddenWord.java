package org.partnerportal.watchlist;

import java.util.List;
import java.util.regex.Pattern;

/// A word of business nobody may board, and the phrases in which it is innocent.
public record ForbiddenWord(String word, BusinessKind kind, List<String> innocentIn) {

    private static final Pattern LATIN = Pattern.compile("[a-z0-9]+");

    public ForbiddenWord {
        innocentIn = List.copyOf(innocentIn);
    }

    /// Whether it stands in the text, be it spaced, in full width, in traditional characters, or broken up by signs.
    boolean in(String text) {
        var plain = SimplifiedText.plain(word);
        return LATIN.matcher(plain).matches() ? latin(plain, text) : chinese(plain, text);
    }

    private boolean chinese(String plain, String text) {
        var left = SimplifiedText.plain(text);
        for (var innocent : innocentIn) {
            left = left.replace(SimplifiedText.plain(innocent), "|");
        }
        return left.contains(plain);
    }

    // Letters are whole words, else every third shop would sell something in the middle of its name.
    private static boolean latin(String plain, String text) {
        var joined = SimplifiedText.simplified(text)
                .replaceAll("(?<![a-z0-9][a-z0-9])(?<=[a-z0-9])[^\\p{L}\\p{N}]+(?=[a-z0-9](?![a-z0-9]))", "");
        return Pattern.compile("(?<![a-z0-9])" + plain + "(?![a-z0-9])")
                .matcher(joined)
                .find();
    }
}
