package org.partnerportal.watchlist;

import java.util.List;

/// What comes of listing a name.
public sealed interface ListingOutcome {

    /// It is, or would be, on the list now.
    record Listed() implements ListingOutcome {}

    /// It was on the list already, under that name and number.
    record Known() implements ListingOutcome {}

    /// Something is wrong with it; nothing was changed.
    record Refused(List<WatchlistProblem> problems) implements ListingOutcome {}
}
