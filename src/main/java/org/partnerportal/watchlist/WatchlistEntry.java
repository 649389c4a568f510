package org.partnerportal.watchlist;

import java.time.Instant;

/// A listed name, as those who keep the list read it.
///
/// @param maskedNumber its ID or licence number, masked; empty where none is known
public record WatchlistEntry(
        WatchlistEntryId id,
        WatchList list,
        ListedKind kind,
        String name,
        String maskedNumber,
        String source,
        Instant addedAt) {

    // Personal data: never in a log line.
    @Override
    public String toString() {
        return "WatchlistEntry[" + id + "]";
    }
}
