package org.partnerportal.watchlist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.SystemOnly;
import org.partnerportal.shared.ReadsOnly;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/// Says whether a name or number is on a list, how alike the names are, and why they were taken for each other.
@Service
@SystemOnly
@ReadsOnly
public class Watchlist {

    // So many candidates share the most keys with a name; whoever is alike is among them.
    private static final int CANDIDATES = 200;
    private static final int MOST_MATCHES = 5;
    private static final int CERTAIN = 100;

    private final WatchlistEntries entries;
    private final int threshold;

    Watchlist(WatchlistEntries entries, @Value("${portal.watchlist.threshold:75}") int threshold) {
        this.entries = entries;
        this.threshold = threshold;
    }

    /// The listed names this one may be, the likeliest first.
    ///
    /// @param idNumber the number given beside the name, if any
    public List<NameMatch> matches(ListedKind kind, String name, @Nullable String idNumber) {
        var keys = new ArrayList<>(MatchKeys.ofName(kind, name));
        if (idNumber != null) {
            keys.add(MatchKeys.ofNumber(idNumber));
        }
        return entries.withKeys(keys, CANDIDATES).stream()
                .flatMap(entry -> match(entry, kind, name, idNumber).stream())
                .filter(match -> match.score() >= threshold)
                .sorted(Comparator.comparingInt(NameMatch::score).reversed())
                .limit(MOST_MATCHES)
                .toList();
    }

    private static Optional<NameMatch> match(
            ListedName entry, ListedKind kind, String name, @Nullable String idNumber) {
        var listed = entry.idNumber();
        if (listed != null && idNumber != null && MatchKeys.ofNumber(listed).equals(MatchKeys.ofNumber(idNumber))) {
            return Optional.of(new NameMatch(entry.list(), MatchKind.NUMBER, entry.name(), entry.source(), CERTAIN));
        }
        if (entry.kind() != kind) {
            return Optional.empty();
        }
        var alike = kind == ListedKind.PERSON
                ? Likeness.ofPeople(name, entry.name())
                : Likeness.ofOrganisations(name, entry.name());
        return alike.map(likeness -> new NameMatch(
                entry.list(),
                listed != null && idNumber != null ? MatchKind.OTHER_NUMBER : likeness.kind(),
                entry.name(),
                entry.source(),
                likeness.score()));
    }
}
