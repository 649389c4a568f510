package org.partnerportal.watchlist;

/// A listed name that a given one was taken for.
///
/// @param listed the name as the list has it
/// @param source where the list has it from
/// @param score how alike they are, 100 at most
public record NameMatch(WatchList list, MatchKind kind, String listed, String source, int score) {

    // Personal data: never in a log line.
    @Override
    public String toString() {
        return "NameMatch[" + list + ", " + kind + ", " + score + "]";
    }
}
