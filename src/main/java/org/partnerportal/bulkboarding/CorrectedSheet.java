package org.partnerportal.bulkboarding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.sheet.CellText;
import org.partnerportal.sheet.RowTaker;

/// The sheet as it came, with what is to be mended: wrong cells in colour, what is the matter beside them and in a
/// column of its own at the end. It may be mended and handed in again as it is.
final class CorrectedSheet implements RowTaker {

    /// How a heading begins that is ours and means no field.
    static final String MARK = "#";

    private static final String WRONG = "F8C9C4";
    private static final String MISSING = "FBE3B3";
    private static final String UNUSED = "E2E6EA";
    private static final String HEADING = MARK + " 待修改 / To mend";
    private static final int FLUSHED_EVERY = 500;
    private static final int WIDTH = 26;
    // What a spreadsheet takes: a file with more is one it calls damaged.
    private static final int LONGEST = 32_767;
    private static final int LAST_PLACE = 16_383;

    // A workbook's notes are all in memory until it is closed; the last column has them all.
    private static final int MOST_NOTES = 5_000;

    private final Worksheet sheet;
    private final DropDowns lists;
    private final ReportWalk reports;
    private final ImportColumns columns;
    private final FlawWords words;
    private Optional<Headings> headings = Optional.empty();
    private int lastPlace;
    private int notes;

    CorrectedSheet(Workbook book, ReportWalk reports, ImportColumns columns, ColumnWords choices, FlawWords words) {
        this.sheet = book.newWorksheet("merchants");
        this.lists = new DropDowns(book, choices);
        this.reports = reports;
        this.columns = columns;
        this.words = words;
    }

    @Override
    public void row(int number, List<String> cells) {
        var row = number - 1;
        if (headings.isEmpty()) {
            headings = Headings.in(cells, columns);
            headings.ifPresent(known -> headed(row, cells, known));
        }
        var flaws = reports.flaws(number);
        for (var place = 0; place < cells.size(); place++) {
            if (!cells.get(place).isEmpty() && (headings.isEmpty() || place != lastPlace)) {
                write(row, place, cells.get(place));
            }
        }
        if (!flaws.isEmpty()) {
            mark(row, flaws);
        }
        if (number % FLUSHED_EVERY == 0) {
            flush();
        }
    }

    private void headed(int row, List<String> cells, Headings known) {
        lastPlace = Math.min(LAST_PLACE, known.marked().orElse(cells.size()));
        sheet.inlineString(row, lastPlace, HEADING);
        sheet.style(row, lastPlace).bold().set();
        for (var place = 0; place <= lastPlace; place++) {
            sheet.width(place, WIDTH);
            sheet.style(place).format("@").set();
            var at = place;
            known.at(place).ifPresent(column -> lists.offer(sheet, column, at, row + 1));
        }
        sheet.freezePane(1, row + 1);
    }

    private void mark(int row, List<Flaw> flaws) {
        for (var flaw : flaws) {
            if (flaw.place() >= 0) {
                sheet.style(row, flaw.place()).fillColor(colour(flaw.kind())).set();
                if (notes < MOST_NOTES) {
                    notes++;
                    sheet.comment(row, flaw.place(), words.of(flaw));
                }
            }
        }
        var all = flaws.stream().map(this::line).collect(Collectors.joining("\n"));
        write(row, lastPlace, all);
        sheet.style(row, lastPlace).wrapText(true).set();
    }

    private void write(int row, int place, String text) {
        var cell = CellText.out(text);
        sheet.inlineString(row, place, cell.substring(0, Math.min(LONGEST, cell.length())));
    }

    private String line(Flaw flaw) {
        var heading =
                columns.of(FieldPath.of(flaw.path())).map(ImportColumn::heading).orElse(flaw.path());
        return heading.isEmpty() ? words.of(flaw) : heading + ": " + words.of(flaw);
    }

    private static String colour(FlawKind kind) {
        return switch (kind) {
            case WRONG, NOT_ALLOWED, TAKEN -> WRONG;
            case MISSING -> MISSING;
            case NOT_NEEDED, UNKNOWN_COLUMN -> UNUSED;
        };
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }
}
