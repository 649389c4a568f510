package org.partnerportal.bulkboarding;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.partnerportal.sheet.SheetReader;
import org.springframework.stereotype.Component;

/// Writes sheets as they came, with what is the matter with them.
@Component
class CorrectedSheets {

    private final SealedPieces pieces;
    private final RowReports reports;
    private final ImportColumns columns;
    private final ColumnWords choices;

    CorrectedSheets(SealedPieces pieces, RowReports reports, ImportColumns columns, ColumnWords choices) {
        this.pieces = pieces;
        this.reports = reports;
        this.columns = columns;
        this.choices = choices;
    }

    /// @throws SheetGone if it is not kept any longer
    void requireKept(BulkImportId id) {
        pieces.requireKept(id);
    }

    void write(StoredImport stored, FlawWords words, OutputStream out) throws IOException {
        var id = stored.id();
        try (var book = new Workbook(out, "partner-portal", "1.0")) {
            var rows = new CorrectedSheet(book, new ReportWalk(reports, id), columns, choices, words);
            SheetReader.read(
                    pieces.open(id, stored.origin().size()), stored.origin().format(), rows);
        } catch (UncheckedIOException brokenOff) {
            throw brokenOff.getCause();
        }
    }
}
