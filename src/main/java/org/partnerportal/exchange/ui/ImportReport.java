package org.partnerportal.exchange.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.partnerportal.exchange.RowOutcome;
import org.partnerportal.exchange.RowReport;
import org.partnerportal.sheet.SheetFormat;
import org.partnerportal.sheet.SheetWriter;

/// What came of each row: all of them in a file to be downloaded, the first that are not plain on the screen.
final class ImportReport implements AutoCloseable {

    private static final int SHOWN = 200;

    private final OutcomeWords words;
    private final Locale locale;
    private final Path file;
    private final SheetWriter sheet;
    private final List<RowReport> first = new ArrayList<>();

    ImportReport(OutcomeWords words, Locale locale) throws IOException {
        this.words = words;
        this.locale = locale;
        file = Files.createTempFile("partner-import-report", ".csv");
        file.toFile().deleteOnExit();
        sheet = SheetWriter.into(Files.newOutputStream(file), SheetFormat.CSV);
        sheet.row(words.headings(locale));
    }

    void row(RowReport row) {
        try {
            sheet.row(List.of(
                    Integer.toString(row.row()),
                    row.number(),
                    row.name(),
                    words.outcome(row.outcome(), locale),
                    words.details(row.outcome(), locale)));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        if (first.size() < SHOWN && !(row.outcome() instanceof RowOutcome.Unchanged)) {
            first.add(row);
        }
    }

    Path file() {
        return file;
    }

    /// The first rows that are new, changed or refused.
    List<RowReport> first() {
        return List.copyOf(first);
    }

    @Override
    public void close() throws IOException {
        sheet.close();
    }
}
