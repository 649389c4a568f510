package org.partnerportal.people;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.AccountState;
import org.partnerportal.access.Role;

/// What narrows a list of people.
///
/// @param text part of a name or address, an empty one for everybody
public record PeopleQuery(
        String text, @Nullable Role role, @Nullable AccountState state) {

    public static PeopleQuery everybody() {
        return new PeopleQuery("", null, null);
    }

    boolean fits(PersonSummary person) {
        var wanted = plain(text);
        return (role == null || person.roles().contains(role))
                && (state == null || person.state() == state)
                && (wanted.isEmpty()
                        || plain(person.name()).contains(wanted)
                        || plain(person.login()).contains(wanted));
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .toLowerCase(Locale.ROOT);
    }

    // Part of a name may be in it: never in a log line.
    @Override
    public String toString() {
        return "PeopleQuery";
    }
}
