package org.partnerportal.exchange;

import java.util.List;
import java.util.Optional;
import org.partnerportal.sheet.RowTaker;

/// Takes a sheet's rows as they come: the first names the columns, empty ones are passed over.
final class Rows implements RowTaker {

    /// Told of each row and its place.
    interface Taken {

        void row(int place, SheetRow row);
    }

    private final Taken taken;
    private List<Optional<SheetColumn>> columns = List.of();

    Rows(Taken taken) {
        this.taken = taken;
    }

    @Override
    public void row(int place, List<String> cells) {
        if (columns.isEmpty()) {
            columns = cells.stream().map(SheetColumn::of).toList();
            if (!columns.contains(Optional.of(SheetColumn.NUMBER))) {
                throw new NoNumberColumn();
            }
            return;
        }
        if (place > PartnerImport.MOST_ROWS + 1) {
            throw new TooManyRows(PartnerImport.MOST_ROWS);
        }
        var row = SheetRow.of(columns, cells);
        if (!row.empty()) {
            taken.row(place, row);
        }
    }
}
