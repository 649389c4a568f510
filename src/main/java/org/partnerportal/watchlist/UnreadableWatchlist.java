package org.partnerportal.watchlist;

import org.partnerportal.shared.DomainException;

/// The file is no sheet of names, or is larger or longer than is taken at once.
public class UnreadableWatchlist extends DomainException {

    UnreadableWatchlist() {
        super("watchlist.unreadable-sheet", WatchlistSheet.MOST_ROWS);
    }
}
