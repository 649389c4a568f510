package org.partnerportal.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Writes an Excel sheet, handing rows on as they are filled.
final class ExcelWriter implements SheetWriter {

    private static final int FLUSHED_EVERY = 500;
    private static final int WIDTH = 20;

    private final Workbook book;
    private final Worksheet sheet;
    private int row;

    ExcelWriter(OutputStream out) {
        book = new Workbook(out, "partner-portal", "1.0");
        sheet = book.newWorksheet("data");
    }

    @Override
    public void row(List<String> cells) throws IOException {
        if (row == 0) {
            for (var column = 0; column < cells.size(); column++) {
                sheet.width(column, WIDTH);
            }
        }
        for (var column = 0; column < cells.size(); column++) {
            sheet.inlineString(row, column, CellText.out(cells.get(column)));
        }
        row++;
        if (row % FLUSHED_EVERY == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
