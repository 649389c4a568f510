package org.partnerportal.watchlist;

import org.jspecify.annotations.Nullable;

/// Asks for a name to be put on a list.
///
/// @param idNumber an ID or licence number, where it is known
/// @param source where the platform has it from
public record ListName(
        WatchList list,
        ListedKind kind,
        String name,
        @Nullable String idNumber,
        String source) {

    // Personal data: never in a log line.
    @Override
    public String toString() {
        return "ListName[" + list + ", " + kind + "]";
    }
}
