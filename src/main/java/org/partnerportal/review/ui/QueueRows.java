package org.partnerportal.review.ui;

import com.vaadin.flow.data.provider.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.partnerportal.review.CaseReading;
import org.partnerportal.review.CaseSummary;
import org.partnerportal.review.QueuePage;
import org.partnerportal.review.QueueQuery;
import org.partnerportal.review.Shelf;

/// Fetches the queue's rows as they come into sight. Between two fetches it keeps where pages begin, never a row.
final class QueueRows {

    /// How many rows the queue hands out at once.
    static final int PAGE = 50;

    private final CaseReading reading;
    private final List<QueuePage.Position> begins = new ArrayList<>();
    private QueueQuery query = QueueQuery.of(Shelf.UNCLAIMED);

    QueueRows(CaseReading reading) {
        this.reading = reading;
    }

    void narrow(QueueQuery wanted) {
        query = wanted;
        begins.clear();
    }

    /// Something in the queue changed: where the pages begin is found anew.
    void changed() {
        begins.clear();
    }

    Stream<CaseSummary> fetch(Query<CaseSummary, Void> wanted) {
        var rows = new ArrayList<CaseSummary>();
        var skipped = wanted.getOffset() % PAGE;
        for (var page = wanted.getOffset() / PAGE; rows.size() < skipped + wanted.getLimit() && reached(page); page++) {
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

    private QueuePage read(int page) {
        var found = reading.queue(query, page == 0 ? null : begins.get(page - 1));
        if (begins.size() == page) {
            found.next().ifPresent(begins::add);
        }
        return found;
    }
}
