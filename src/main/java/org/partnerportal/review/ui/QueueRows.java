package org.partnerportal.review.ui;

import com.vaadin.flow.data.provider.Query;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnerportal.review.CaseReading;
import org.partnerportal.review.CaseSummary;
import org.partnerportal.review.QueuePage;
import org.partnerportal.review.QueueQuery;
import org.partnerportal.review.Shelf;
import org.partnerportal.uikit.PagedRows;

/// The queue's rows, as they come into sight.
final class QueueRows {

    /// How many rows the queue hands out at once.
    static final int PAGE = 50;

    private final CaseReading reading;
    private final PagedRows<CaseSummary, QueuePage.Position> rows = new PagedRows<>(PAGE, this::page);
    private QueueQuery query = QueueQuery.of(Shelf.UNCLAIMED);

    QueueRows(CaseReading reading) {
        this.reading = reading;
    }

    void narrow(QueueQuery wanted) {
        query = wanted;
        rows.forget();
    }

    /// Something in the queue changed: where the pages begin is found anew.
    void changed() {
        rows.forget();
    }

    Stream<CaseSummary> fetch(Query<CaseSummary, Void> wanted) {
        return rows.fetch(wanted);
    }

    private PagedRows.Page<CaseSummary, QueuePage.Position> page(QueuePage.@Nullable Position place) {
        var page = reading.queue(query, place);
        return new PagedRows.Page<>(page.rows(), page.next());
    }
}
