package org.partnerportal.exchange.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerportal.sheet.SheetFormat;

/// Takes a sheet in: first a dry run with what each row would come to, then, when that is as wished, in earnest.
final class ImportPanel extends Div {

    private static final int LARGEST = 20 * 1024 * 1024;

    private final transient ImportRuns runs;
    private final transient OutcomeWords words;
    private final Upload upload = new Upload();
    private final Div result = new Div();
    private final ProgressBar progress = new ProgressBar();
    private final transient List<Path> onDisk = new ArrayList<>();
    private transient @Nullable Path file;
    private SheetFormat format = SheetFormat.CSV;

    ImportPanel(ImportRuns runs, OutcomeWords words) {
        this.runs = runs;
        this.words = words;
        addClassName("import-panel");
        upload.setId("sheet-upload");
        var toDisk = UploadHandler.toTempFile((metadata, taken) -> received(metadata.fileName(), taken));
        upload.setUploadHandler(event -> {
            runs.requireAllowed();
            toDisk.handleUploadRequest(event);
        });
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        upload.setAcceptedFileExtensions(".xlsx", ".csv");
        upload.setI18n(new SheetUploadTexts(this));
        upload.addFileRejectedListener(event -> say(event.getErrorMessage()));
        progress.setIndeterminate(true);
        progress.setVisible(false);
        result.setId("import-result");
        result.addClassName("import-result");
        result.getElement().setAttribute("aria-live", "polite");
        add(upload, progress, result);
        addDetachListener(event -> forget());
    }

    // Sheets and reports lie on the disk in plain: not a moment longer than somebody looks at them.
    private void forget() {
        file = null;
        for (var path : onDisk) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException busy) {
                path.toFile().deleteOnExit();
            }
        }
        onDisk.clear();
    }

    /// A file arrived: what would it come to?
    void received(String name, File taken) {
        forget();
        onDisk.add(taken.toPath());
        file = taken.toPath();
        format = SheetFormat.of(name);
        upload.clearFileList();
        busy();
        runs.dryRun(taken.toPath(), format, getLocale(), watch(false));
    }

    private void apply() {
        var sheet = file;
        if (sheet != null) {
            file = null;
            busy();
            runs.apply(sheet, format, getLocale(), watch(true));
        }
    }

    private void busy() {
        result.removeAll();
        progress.setVisible(true);
        upload.setVisible(false);
    }

    private ImportWatch watch(boolean inEarnest) {
        var ui = UI.getCurrent();
        return new ImportWatch() {
            @Override
            public void progress(ImportCounts counts) {
                access(ui, () -> say(getTranslation("exchange.so-far", counts.all())));
            }

            @Override
            public void done(ImportCounts counts, ImportReport report) {
                access(ui, () -> show(counts, report, inEarnest));
            }

            @Override
            public void failed(String why) {
                access(ui, () -> {
                    ready();
                    say(why);
                });
            }
        };
    }

    private static void access(UI ui, Runnable work) {
        var _ = ui.access(work::run);
    }

    private void ready() {
        progress.setVisible(false);
        upload.setVisible(true);
    }

    private void show(ImportCounts counts, ImportReport report, boolean inEarnest) {
        ready();
        onDisk.add(report.file());
        result.removeAll();
        result.add(new ImportResult(counts, report, words, inEarnest, out -> runs.handOut(report, out)));
        if (!inEarnest && counts.worthIt()) {
            var apply =
                    new Button(getTranslation("exchange.apply", counts.fresh(), counts.changed()), click -> apply());
            apply.setId("apply-import");
            apply.addThemeVariants(ButtonVariant.PRIMARY);
            result.add(apply);
        }
    }

    private void say(String text) {
        result.removeAll();
        result.add(new Paragraph(text));
    }
}
