package org.partnerportal.watchlist;

import java.util.Collections;
import java.util.Optional;

/// How alike a given and a listed name are, and why.
record Likeness(MatchKind kind, int score) {

    private static final int SAME = 100;
    private static final int SAME_SIMPLIFIED = 98;
    private static final int SAME_SOUND = 85;
    private static final int ONE_CHARACTER = 78;
    private static final int SHORTEST_WITH_A_SLIP = 3;

    /// Of two people's names, if they are alike at all.
    static Optional<Likeness> ofPeople(String given, String listed) {
        var one = SimplifiedText.plain(given);
        var other = SimplifiedText.plain(listed);
        if (one.equals(other)) {
            return same(given, listed);
        }
        if (!Collections.disjoint(Readings.of(given), Readings.of(listed))) {
            return Optional.of(new Likeness(MatchKind.PINYIN, SAME_SOUND));
        }
        return oneSlip(one, other) ? Optional.of(new Likeness(MatchKind.SLIP, ONE_CHARACTER)) : Optional.empty();
    }

    /// Of two organisations' names.
    static Optional<Likeness> ofOrganisations(String given, String listed) {
        var score = OrganisationName.of(given).likeness(OrganisationName.of(listed));
        return score == SAME ? same(given, listed) : Optional.of(new Likeness(MatchKind.SIMILAR, score));
    }

    private static Optional<Likeness> same(String given, String listed) {
        var asWritten = bare(given).equals(bare(listed));
        return Optional.of(
                asWritten ? new Likeness(MatchKind.EXACT, SAME) : new Likeness(MatchKind.TRADITIONAL, SAME_SIMPLIFIED));
    }

    private static String bare(String name) {
        return SimplifiedText.folded(name).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static boolean oneSlip(String one, String other) {
        if (Math.min(one.length(), other.length()) < SHORTEST_WITH_A_SLIP - 1
                || Math.max(one.length(), other.length()) < SHORTEST_WITH_A_SLIP
                || Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        var begin = 0;
        while (begin < Math.min(one.length(), other.length()) && one.charAt(begin) == other.charAt(begin)) {
            begin++;
        }
        var oneRest = one.length() - begin;
        var otherRest = other.length() - begin;
        var end = 0;
        while (end < Math.min(oneRest, otherRest)
                && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return Math.max(oneRest, otherRest) - end <= 1;
    }
}
