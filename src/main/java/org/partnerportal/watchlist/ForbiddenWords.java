package org.partnerportal.watchlist;

import java.util.List;
import org.partnerportal.access.SystemOnly;
import org.partnerportal.shared.ReadsOnly;
import org.springframework.stereotype.Service;

/// Finds words of forbidden business in what a merchant calls itself.
@Service
@SystemOnly
@ReadsOnly
public class ForbiddenWords {

    private final ForbiddenWordRows rows;

    ForbiddenWords(ForbiddenWordRows rows) {
        this.rows = rows;
    }

    /// The words there are now, to look for in several texts.
    public Search search() {
        var words = rows.all();
        return text -> words.stream().filter(word -> word.in(text)).toList();
    }

    /// Looks for the words in one text after the other.
    @FunctionalInterface
    public interface Search {

        List<ForbiddenWord> in(String text);
    }
}
