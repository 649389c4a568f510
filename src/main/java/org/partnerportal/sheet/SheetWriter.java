package org.partnerportal.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Writes a sheet row by row, never whole in memory.
public interface SheetWriter extends Closeable {

    /// A sheet of this format, on its way into `out`.
    static SheetWriter into(OutputStream out, SheetFormat format) throws IOException {
        return switch (format) {
            case EXCEL -> new ExcelWriter(out);
            case CSV -> new CsvSheetWriter(out);
        };
    }

    /// The next row.
    void row(List<String> cells) throws IOException;
}
