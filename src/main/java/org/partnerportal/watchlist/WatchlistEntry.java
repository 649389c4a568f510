package org.partnerportal.watchlist;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A listed name, as those who keep the list read it.
public record WatchlistEntry(
        WatchlistEntryId id,
        WatchList list,
        ListedKind kind,
        String name,
        @Nullable String idNumber,
        String source,
        Instant addedAt) {

    // Personal data: never in a log line.
    @Override
    public String toString() {
        return "WatchlistEntry[" + id + "]";
    }
}
