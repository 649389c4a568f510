package org.partnerportal.watchlist;

import java.util.Optional;
import java.util.UUID;
import org.partnerportal.shared.TimeOrderedIds;

/// The id of a listed name; later ones are greater.
public record WatchlistEntryId(UUID value) {

    static WatchlistEntryId random() {
        return new WatchlistEntryId(TimeOrderedIds.next());
    }

    /// Reads an id from text, or finds that it is none.
    public static Optional<WatchlistEntryId> parse(String text) {
        try {
            return Optional.of(new WatchlistEntryId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
