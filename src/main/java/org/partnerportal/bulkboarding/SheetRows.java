package org.partnerportal.bulkboarding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnerportal.sheet.RowTaker;

/// Takes a sheet's rows as they come, finds the headings, leaves out what is no merchant, and hands the others on.
final class SheetRows implements RowTaker {

    static final int MOST_ROWS = 100_000;
    static final int CHUNK = 500;

    private static final int HEADINGS_WITHIN = 10;

    private final ImportColumns columns;
    private final RowReading reading;
    private final RowStep step;
    private final List<ReadRow> chunk = new ArrayList<>(CHUNK);
    private Optional<Headings> headings = Optional.empty();
    private int headingRow;
    private int rows;

    SheetRows(ImportColumns columns, RowReading reading, RowStep step) {
        this.columns = columns;
        this.reading = reading;
        this.step = step;
    }

    @Override
    public void row(int number, List<String> cells) {
        if (headings.isEmpty()) {
            lookForHeadings(number, cells);
        } else if (!headings.get().explains(cells) && cells.stream().anyMatch(cell -> !cell.isBlank())) {
            merchant(number, cells, headings.get());
        }
    }

    /// Hands on what is left.
    void end() {
        var known = headings.orElseThrow(() -> new SheetRefused("bulkboarding.reason.no-headings"));
        if (rows == 0) {
            throw new SheetRefused("bulkboarding.reason.no-rows");
        }
        flush(known);
        step.end(headingRow, known);
    }

    private void lookForHeadings(int number, List<String> cells) {
        headings = Headings.in(cells, columns);
        headingRow = number;
        if (headings.isEmpty() && number >= HEADINGS_WITHIN) {
            throw new SheetRefused("bulkboarding.reason.no-headings");
        }
    }

    private void merchant(int number, List<String> cells, Headings known) {
        rows++;
        if (rows > MOST_ROWS) {
            throw new SheetRefused("bulkboarding.reason.too-many-rows");
        }
        var row = reading.read(number, cells, known);
        if (number <= step.doneTo()) {
            step.passed(row);
            return;
        }
        chunk.add(row);
        if (chunk.size() == CHUNK) {
            flush(known);
        }
    }

    private void flush(Headings known) {
        if (!chunk.isEmpty()) {
            step.take(List.copyOf(chunk), known);
            chunk.clear();
        }
    }
}
