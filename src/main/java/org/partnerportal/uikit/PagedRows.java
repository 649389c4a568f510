package org.partnerportal.uikit;

import com.vaadin.flow.data.provider.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Fetches a list's rows as they come into sight, from pages that each say where the next one begins. Between two
/// fetches it keeps where pages begin, never a row.
///
/// @param <R> a row
/// @param <P> the place at which a page begins
public final class PagedRows<R, P> {

    /// One page of a list.
    ///
    /// @param next where the following page begins, none if this is the last
    public record Page<R, P>(List<R> rows, Optional<P> next) {}

    /// Reads a page.
    @FunctionalInterface
    public interface Reading<R, P> {

        /// The page that begins there; the first one without a place.
        Page<R, P> from(@Nullable P place);
    }

    private final int size;
    private final Reading<R, P> reading;
    private final List<P> begins = new ArrayList<>();

    /// @param size how many rows a full page has
    public PagedRows(int size, Reading<R, P> reading) {
        this.size = size;
        this.reading = reading;
    }

    /// Finds anew where the pages begin.
    public void forget() {
        begins.clear();
    }

    /// How many pages beyond the first it knows the beginning of.
    public int depth() {
        return begins.size();
    }

    public Stream<R> fetch(Query<R, Void> wanted) {
        var rows = new ArrayList<R>();
        var skipped = wanted.getOffset() % size;
        for (var page = wanted.getOffset() / size; rows.size() < skipped + wanted.getLimit() && reached(page); page++) {
            rows.addAll(read(page).rows());
        }
        return rows.stream().skip(skipped).limit(wanted.getLimit());
    }

    private boolean reached(int page) {
        while (begins.size() < page) {
            var known = begins.size();
            read(known);
            if (begins.size() == known) {
                return false;
            }
        }
        return true;
    }

    private Page<R, P> read(int page) {
        var found = reading.from(page == 0 ? null : begins.get(page - 1));
        if (begins.size() == page) {
            found.next().ifPresent(begins::add);
        }
        return found;
    }
}
