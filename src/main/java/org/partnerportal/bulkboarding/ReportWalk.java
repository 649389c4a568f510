package org.partnerportal.bulkboarding;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// Goes along a sheet's rows with what was said of them, some hundreds at a time.
final class ReportWalk {

    private static final int AT_ONCE = 500;

    private final RowReports reports;
    private final BulkImportId id;
    private final Deque<RowReport> ahead = new ArrayDeque<>();
    private int last;
    private boolean over;

    ReportWalk(RowReports reports, BulkImportId id) {
        this.reports = reports;
        this.id = id;
    }

    /// What is the matter with this row; rows are asked for in order.
    List<Flaw> flaws(int row) {
        while (true) {
            var next = ahead.peek();
            if (next == null && !over) {
                load();
            } else if (next == null || next.row() > row) {
                return List.of();
            } else {
                ahead.remove();
                if (next.row() == row) {
                    return next.flaws();
                }
            }
        }
    }

    private void load() {
        var page = reports.after(id, last, null, AT_ONCE);
        over = page.size() < AT_ONCE;
        if (!page.isEmpty()) {
            last = page.getLast().row();
            ahead.addAll(page);
        }
    }
}
