package org.partnerportal.exchange.ui;

import java.io.IOException;
import java.util.Locale;
import java.util.function.Consumer;
import org.partnerportal.exchange.RowReport;
import org.partnerportal.shared.DomainException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One reading of a sheet, from its first row to its last.
final class ImportRun implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRun.class);
    private static final int TOLD_EVERY = 250;

    /// What reads the sheet and tells of its rows.
    interface Work {

        void read(Rows rows);
    }

    /// Told of each row.
    interface Rows {

        void row(RowReport report);
    }

    private final Work work;
    private final OutcomeWords words;
    private final Locale locale;
    private final ImportWatch watch;
    private ImportCounts counts = ImportCounts.NONE;

    ImportRun(Work work, OutcomeWords words, Locale locale, ImportWatch watch) {
        this.work = work;
        this.words = words;
        this.locale = locale;
        this.watch = watch;
    }

    // Outside the screens' error handler: what it would have told must be told here.
    @Override
    public void run() {
        try {
            var report = new ImportReport(words, locale);
            try (report) {
                work.read(row -> count(row, report::row));
            }
            watch.done(counts, report);
        } catch (DomainException refused) {
            watch.failed(words.refusal(refused, locale));
        } catch (IOException | RuntimeException broken) {
            LOG.error("An import broke off", broken);
            watch.failed(words.brokenOff(locale, counts.all()));
        }
    }

    private void count(RowReport row, Consumer<RowReport> kept) {
        kept.accept(row);
        counts = counts.and(row.outcome());
        if (counts.all() % TOLD_EVERY == 0) {
            watch.progress(counts);
        }
    }
}
