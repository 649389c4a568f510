package org.partnerportal.exchange.ui;

import org.partnerportal.exchange.RowOutcome;

/// How many rows came to what.
record ImportCounts(int fresh, int changed, int unchanged, int refused) {

    static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0);

    ImportCounts and(RowOutcome outcome) {
        return switch (outcome) {
            case RowOutcome.New any -> new ImportCounts(fresh + 1, changed, unchanged, refused);
            case RowOutcome.Changed any -> new ImportCounts(fresh, changed + 1, unchanged, refused);
            case RowOutcome.Unchanged any -> new ImportCounts(fresh, changed, unchanged + 1, refused);
            case RowOutcome.Refused any -> new ImportCounts(fresh, changed, unchanged, refused + 1);
        };
    }

    int all() {
        return fresh + changed + unchanged + refused;
    }

    /// Whether applying it would do anything.
    boolean worthIt() {
        return fresh + changed > 0;
    }
}
