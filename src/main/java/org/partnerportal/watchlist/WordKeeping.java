package org.partnerportal.watchlist;

import java.util.List;
import org.partnerportal.access.ComplianceOnly;
import org.partnerportal.shared.Change;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the words of forbidden business.
@Service
@ComplianceOnly
@Transactional
public class WordKeeping {

    /// How long a word may be.
    public static final int LONGEST = 60;

    private static final int SHORTEST = 2;
    private static final int LONGEST_PHRASES = 1000;

    private final ForbiddenWordRows rows;
    private final ApplicationEventPublisher events;

    WordKeeping(ForbiddenWordRows rows, ApplicationEventPublisher events) {
        this.rows = rows;
        this.events = events;
    }

    /// All of them, by the kind of business.
    public List<ForbiddenWord> all() {
        return rows.all();
    }

    /// Adds a word, or changes what is known of it; refuses one of less than two letters, which would stand in half of
    /// all names.
    public boolean put(ForbiddenWord word) {
        var length = SimplifiedText.plain(word.word()).length();
        if (length < SHORTEST
                || word.word().length() > LONGEST
                || String.join(";", word.innocentIn()).length() > LONGEST_PHRASES) {
            return false;
        }
        rows.put(word);
        events.publishEvent(
                new WatchlistChanged("word-put", List.of(new Change(word.kind().name(), null, word.word()))));
        return true;
    }

    /// Takes a word off.
    ///
    /// @return whether it was still there
    public boolean remove(String word) {
        var removed = rows.remove(word);
        if (removed) {
            events.publishEvent(new WatchlistChanged("word-removed", List.of(new Change("word", word, null))));
        }
        return removed;
    }
}
