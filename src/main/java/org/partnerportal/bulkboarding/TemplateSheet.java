package org.partnerportal.bulkboarding;

import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.partnerportal.catalogue.Presence;
import org.partnerportal.sheet.SheetFormat;
import org.partnerportal.sheet.SheetWriter;
import org.springframework.stereotype.Component;

/// The empty sheet to begin with: field paths for programs, headings and notes in both languages for people, and what
/// may be picked to pick from.
@Component
class TemplateSheet {

    static final String REQUIRED = "D7EBE7";
    static final String OPTIONAL = "EEF1F3";

    private static final int HEADING = 1;
    private static final int NOTES = 2;
    private static final int FIRST_ROW = 3;
    private static final int WIDTH = 26;
    private static final int NOTES_HEIGHT = 96;

    private final ImportColumns columns;
    private final ColumnWords words;

    TemplateSheet(ImportColumns columns, ColumnWords words) {
        this.columns = columns;
        this.words = words;
    }

    void write(SheetFormat format, OutputStream out) throws IOException {
        switch (format) {
            case EXCEL -> excel(out);
            case CSV -> csv(out);
        }
    }

    private void csv(OutputStream out) throws IOException {
        var offered = columns.offered();
        try (var sheet = SheetWriter.into(out, SheetFormat.CSV)) {
            sheet.row(offered.stream().map(column -> column.path().value()).toList());
            sheet.row(offered.stream().map(ImportColumn::heading).toList());
            sheet.row(offered.stream().map(ImportColumn::help).toList());
        }
    }

    private void excel(OutputStream out) throws IOException {
        try (var book = new Workbook(out, "partner-portal", "1.0")) {
            var sheet = book.newWorksheet("merchants");
            var lists = new DropDowns(book, words);
            var offered = columns.offered();
            for (var place = 0; place < offered.size(); place++) {
                column(sheet, offered.get(place), place);
                lists.offer(sheet, offered.get(place), place, FIRST_ROW);
            }
            sheet.hideRow(0);
            sheet.rowHeight(NOTES, NOTES_HEIGHT);
            sheet.freezePane(1, FIRST_ROW);
        }
    }

    // As text: a spreadsheet would else make a number of eighteen digits one of fifteen.
    private static void column(Worksheet sheet, ImportColumn column, int place) {
        sheet.width(place, WIDTH);
        sheet.style(place).format("@").set();
        sheet.value(0, place, column.path().value());
        sheet.value(HEADING, place, column.heading());
        sheet.style(HEADING, place)
                .bold()
                .wrapText(true)
                .fillColor(column.field().presence() == Presence.REQUIRED ? REQUIRED : OPTIONAL)
                .set();
        sheet.value(NOTES, place, column.help());
        sheet.style(NOTES, place)
                .wrapText(true)
                .verticalAlignment("top")
                .fontColor("5B6672")
                .set();
    }
}
