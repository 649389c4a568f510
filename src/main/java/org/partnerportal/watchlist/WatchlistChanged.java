package org.partnerportal.watchlist;

import java.util.List;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.Subject;

/// The lists of names, or the forbidden words, are no longer what they were.
///
/// @param what `name-listed`, `name-removed`, `names-imported`, `word-put` or `word-removed`
public record WatchlistChanged(String what, List<Change> changes) implements DomainEvent {

    /// What screens of the lists follow.
    public static final Subject LISTS = new Subject("watchlist", "all");

    public WatchlistChanged {
        changes = List.copyOf(changes);
    }

    @Override
    public Subject subject() {
        return LISTS;
    }

    @Override
    public String action() {
        return "watchlist." + what;
    }

    // Names stand in the changes: never in a log line.
    @Override
    public String toString() {
        return "WatchlistChanged[" + what + "]";
    }
}
