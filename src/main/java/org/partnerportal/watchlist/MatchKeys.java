package org.partnerportal.watchlist;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/// The keys by which a listed name is found again though it is written differently. Only their fingerprints are kept.
final class MatchKeys {

    // Two figures of a number stand in many an organisation's name.
    private static final Pattern NUMBER = Pattern.compile("[a-z]*\\d(?:[a-z]*\\d){4,}[a-z]*");

    private MatchKeys() {}

    /// A key, and in what way it is one.
    record Key(String way, String value) {}

    static Set<Key> ofName(ListedKind kind, String name) {
        var keys = new LinkedHashSet<Key>();
        var plain = SimplifiedText.plain(name);
        keys.add(new Key("name", plain));
        if (kind == ListedKind.PERSON) {
            Readings.of(name).forEach(reading -> keys.add(new Key("sound", reading)));
            slips(plain).forEach(slip -> keys.add(new Key("slip", slip)));
        } else {
            OrganisationName.of(name).pairs().forEach(pair -> keys.add(new Key("pair", pair)));
        }
        return keys;
    }

    static Key ofNumber(String number) {
        return new Key("number", SimplifiedText.plain(number));
    }

    /// The keys of what somebody searches for, be it a name or a number.
    static Set<Key> ofSearch(String text) {
        var keys = new LinkedHashSet<Key>();
        keys.add(ofNumber(text));
        if (!NUMBER.matcher(SimplifiedText.plain(text)).matches()) {
            keys.addAll(ofName(ListedKind.PERSON, text));
            keys.addAll(ofName(ListedKind.ORGANISATION, text));
        }
        return keys;
    }

    // Two names that differ by one character have one of these in common: each without one of its characters.
    private static Set<String> slips(String plain) {
        var slips = new LinkedHashSet<String>();
        if (plain.matches("\\p{IsHan}{2,8}")) {
            slips.add(plain);
            for (var at = 0; plain.length() > 2 && at < plain.length(); at++) {
                slips.add(plain.substring(0, at) + "?" + plain.substring(at + 1));
                slips.add(plain.substring(0, at) + plain.substring(at + 1));
            }
        }
        return slips;
    }
}
