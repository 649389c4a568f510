package org.partnerportal.watchlist;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A listed name with its number in full, as it is compared.
record ListedName(
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
        return "ListedName[" + id + "]";
    }
}
