package org.partnerportal.bulkboarding;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.partnerportal.access.ProviderStaffOnly;
import org.partnerportal.shared.ReadsOnly;
import org.partnerportal.sheet.SheetFormat;
import org.partnerportal.sheet.SheetReader;
import org.springframework.stereotype.Service;

/// The sheets a service provider's staff take away: the empty one to begin with, and their own with what is to be
/// mended.
@Service
@ProviderStaffOnly
@ReadsOnly
public class ImportSheets {

    private final TemplateSheet template;
    private final BulkImports imports;
    private final SealedPieces pieces;
    private final RowReports reports;
    private final ImportColumns columns;
    private final ColumnWords choices;
    private final People people;

    ImportSheets(
            TemplateSheet template,
            BulkImports imports,
            SealedPieces pieces,
            RowReports reports,
            ImportColumns columns,
            ColumnWords choices,
            People people) {
        this.template = template;
        this.imports = imports;
        this.pieces = pieces;
        this.reports = reports;
        this.columns = columns;
        this.choices = choices;
        this.people = people;
    }

    /// Writes the empty sheet.
    public void template(SheetFormat format, OutputStream out) throws IOException {
        template.write(format, out);
    }

    /// Writes the sheet as it came, with what is the matter with it.
    ///
    /// @throws ImportNotFound if there is none by that id, or it is another provider's
    /// @throws SheetGone if it is not kept any longer
    public void corrected(BulkImportId id, FlawWords words, OutputStream out) throws IOException {
        var found = imports.find(id, people.actor().provider()).orElseThrow(ImportNotFound::new);
        pieces.requireKept(id);
        try (var book = new Workbook(out, "partner-portal", "1.0")) {
            var rows = new CorrectedSheet(book, new ReportWalk(reports, id), columns, choices, words);
            SheetReader.read(
                    pieces.open(id, found.origin().size()), found.origin().format(), rows);
        } catch (UncheckedIOException brokenOff) {
            throw brokenOff.getCause();
        }
    }
}
