package org.partnerportal.exchange.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.partnerportal.exchange.PartnerImport;
import org.partnerportal.sheet.SheetFormat;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/// Reads sheets outside the screens' own threads, as the person who asked for it: thirty thousand rows take their time,
/// and the screen stays usable meanwhile.
@SpringComponent
class ImportRuns implements DisposableBean {

    private final PartnerImport partners;
    private final OutcomeWords words;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    ImportRuns(PartnerImport partners, OutcomeWords words) {
        this.partners = partners;
        this.words = words;
    }

    /// Refuses whoever may not import, before a file of theirs is taken.
    void requireAllowed() {
        partners.requireAllowed();
    }

    /// Hands out a report, to those who may still import.
    void handOut(ImportReport report, OutputStream out) throws IOException {
        partners.report(report.file(), out);
    }

    /// Reads the sheet without changing anything.
    void dryRun(Path file, SheetFormat format, Locale locale, ImportWatch watch) {
        begin(report -> partners.dryRun(file, format, report::row), locale, watch);
    }

    /// Does what the sheet asks for.
    void apply(Path file, SheetFormat format, Locale locale, ImportWatch watch) {
        begin(report -> partners.apply(file, format, report::row), locale, watch);
    }

    private void begin(ImportRun.Work work, Locale locale, ImportWatch watch) {
        var run = new ImportRun(work, words, locale, watch);
        threads.execute(new DelegatingSecurityContextRunnable(run));
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
