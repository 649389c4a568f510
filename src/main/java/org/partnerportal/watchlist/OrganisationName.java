package org.partnerportal.watchlist;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// An organisation's name without what thousands have in common: its legal form and brackets around its region.
record OrganisationName(String plain, String core) {

    private static final Pattern FORM =
            Pattern.compile("(股份有限公司|有限责任公司|有限公司|集团公司|公司|集团|合伙企业|有限合伙|普通合伙|个体工商户|个人独资企业|分公司|co|ltd|limited|company)");

    static OrganisationName of(String name) {
        var plain = SimplifiedText.plain(name);
        var core = FORM.matcher(plain).replaceAll("");
        return new OrganisationName(plain, core.length() < 2 ? plain : core);
    }

    /// The pairs of neighbouring characters of the core.
    Set<String> pairs() {
        var pairs = new HashSet<String>();
        for (var at = 0; at + 2 <= core.length(); at++) {
            pairs.add(core.substring(at, at + 2));
        }
        return pairs;
    }

    /// How alike the two are, 100 at most, after Jaro and Winkler.
    int likeness(OrganisationName other) {
        return plain.equals(other.plain) ? 100 : (int) Math.floor(99 * winkler(core, other.core));
    }

    private static double winkler(String one, String other) {
        var jaro = jaro(one, other);
        var common = 0;
        while (common < Math.min(4, Math.min(one.length(), other.length()))
                && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return jaro + common * 0.1 * (1 - jaro);
    }

    private static double jaro(String one, String other) {
        var window = Math.max(0, Math.max(one.length(), other.length()) / 2 - 1);
        var taken = new boolean[other.length()];
        var mine = new ArrayList<Character>();
        for (var at = 0; at < one.length(); at++) {
            var to = Math.min(other.length(), at + window + 1);
            for (var place = Math.max(0, at - window); place < to; place++) {
                if (!taken[place] && one.charAt(at) == other.charAt(place)) {
                    taken[place] = true;
                    mine.add(one.charAt(at));
                    break;
                }
            }
        }
        return mine.isEmpty() ? 0 : weighed(mine, inOrder(other, taken), one.length(), other.length());
    }

    private static List<Character> inOrder(String text, boolean[] taken) {
        var kept = new ArrayList<Character>();
        for (var place = 0; place < taken.length; place++) {
            if (taken[place]) {
                kept.add(text.charAt(place));
            }
        }
        return kept;
    }

    private static double weighed(List<Character> mine, List<Character> theirs, int oneLength, int otherLength) {
        var swapped = 0;
        for (var at = 0; at < mine.size(); at++) {
            if (!mine.get(at).equals(theirs.get(at))) {
                swapped++;
            }
        }
        double matches = mine.size();
        return (matches / oneLength + matches / otherLength + (matches - swapped / 2.0) / matches) / 3;
    }
}
