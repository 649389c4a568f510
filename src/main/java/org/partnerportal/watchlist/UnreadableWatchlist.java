package org.partnerportal.watchlist;

import org.partnerportal.shared.DomainException;

/// The file is no sheet of names, or has more rows than are taken at once.
public class UnreadableWatchlist extends DomainException {

    UnreadableWatchlist() {
        super("watchlist.unreadable-sheet", WatchlistSheet.MOST_ROWS);
    }
}
