package org.partnerportal.bulkboarding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Offers in a workbook's cells what may be picked there. The values lie on a hidden sheet, each list once.
final class DropDowns {

    private static final String NAME = "lists";

    private final Worksheet lists;
    private final ColumnWords words;
    private final Map<ChoiceWords, Range> known = new HashMap<>();

    DropDowns(Workbook book, ColumnWords words) {
        this.words = words;
        this.lists = book.newWorksheet(NAME);
        lists.setVisibilityState(VisibilityState.HIDDEN);
    }

    /// Offers the column's values from the given row on.
    void offer(Worksheet sheet, ImportColumn column, int place, int firstRow) {
        words.of(column.field().path()).ifPresent(choices -> {
            var list = known.computeIfAbsent(choices, any -> list(choices.offered()));
            sheet.range(firstRow, place, firstRow + SheetRows.MOST_ROWS - 1, place)
                    .validateWithList(list)
                    .allowBlank(true)
                    // A code may be typed too, and several values where a field takes them
                    .showErrorMessage(false)
                    .errorStyle(DataValidationErrorStyle.WARNING);
        });
    }

    private Range list(List<String> values) {
        var column = known.size();
        for (var row = 0; row < values.size(); row++) {
            lists.value(row, column, values.get(row));
        }
        return lists.range(0, column, values.size() - 1, column);
    }
}
