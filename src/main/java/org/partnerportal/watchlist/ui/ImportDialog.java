package org.partnerportal.watchlist.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.partnerportal.watchlist.ImportedRow;
import org.partnerportal.watchlist.ListingOutcome;
import org.partnerportal.watchlist.UnreadableWatchlist;
import org.partnerportal.watchlist.WatchlistKeeping;

/// Takes a sheet of names in: first what each row would come to, flawed ones by their place and fault, then, when that
/// is as wished, in earnest.
final class ImportDialog extends Dialog {

    private static final int LARGEST = 5 * 1024 * 1024;
    private static final int MOST_FLAWS = 20;

    private final transient WatchlistKeeping keeping;
    private final transient Runnable done;
    private final Div result = new Div();

    ImportDialog(WatchlistKeeping keeping, Runnable done) {
        this.keeping = keeping;
        this.done = done;
        setId("import-names");
        setHeaderTitle(getTranslation("watchlist.import"));
        setWidth("640px");
        result.setId("import-result");
        result.addClassName("watchlist-result");
        result.getElement().setAttribute("aria-live", "polite");
        add(new Paragraph(getTranslation("watchlist.import-help")), upload(), result);
        getFooter().add(new Button(getTranslation("uikit.close"), click -> close()));
    }

    private Upload upload() {
        var upload = new Upload();
        upload.setId("names-upload");
        var toDisk = UploadHandler.toTempFile((metadata, taken) -> received(taken));
        upload.setUploadHandler(event -> {
            keeping.requireAllowed();
            toDisk.handleUploadRequest(event);
        });
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        upload.setAcceptedFileExtensions(".csv");
        upload.setI18n(texts());
        upload.addFileRejectedListener(event -> say(event.getErrorMessage()));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        return upload;
    }

    private UploadI18N texts() {
        var unreadable = getTranslation("watchlist.import-only");
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("watchlist.import-drop")))
                .setAddFiles(new UploadI18N.AddFiles().setOne(getTranslation("watchlist.import-choose")))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(unreadable)
                        .setTooManyFiles(unreadable)
                        .setIncorrectFileType(unreadable));
    }

    /// A sheet arrived: what would it come to?
    void received(File taken) {
        taken.deleteOnExit();
        var sheet = taken.toPath();
        try {
            var rows = keeping.dryRun(sheet);
            show(rows, "watchlist.would");
            var listed = listed(rows);
            if (listed > 0) {
                result.add(apply(sheet, listed));
            }
        } catch (UnreadableWatchlist unreadable) {
            say(getTranslation(unreadable.textKey(), unreadable.arguments().toArray()));
        }
    }

    private Button apply(Path sheet, long listed) {
        var apply = new Button(getTranslation("watchlist.apply", listed), click -> {
            show(keeping.apply(sheet), "watchlist.did");
            done.run();
        });
        apply.setId("apply-names");
        apply.addThemeVariants(ButtonVariant.PRIMARY);
        return apply;
    }

    private void show(List<ImportedRow> rows, String key) {
        result.removeAll();
        var known = rows.stream()
                .filter(row -> row.outcome() instanceof ListingOutcome.Known)
                .count();
        var flawed = rows.stream()
                .filter(row -> row.outcome() instanceof ListingOutcome.Refused)
                .toList();
        result.add(new Paragraph(getTranslation(key, listed(rows), known, flawed.size())));
        var flaws = new UnorderedList();
        flawed.stream().limit(MOST_FLAWS).forEach(row -> flaws.add(new ListItem(flaw(row))));
        if (flawed.size() > MOST_FLAWS) {
            flaws.add(new ListItem(getTranslation("watchlist.more-flaws", flawed.size() - MOST_FLAWS)));
        }
        result.add(flaws);
    }

    private String flaw(ImportedRow row) {
        var faults = row.outcome() instanceof ListingOutcome.Refused(var problems)
                ? problems.stream()
                        .map(each -> getTranslation("watchlist.problem." + each))
                        .collect(Collectors.joining(" "))
                : "";
        return getTranslation("watchlist.row", row.row(), faults);
    }

    private static long listed(List<ImportedRow> rows) {
        return rows.stream()
                .filter(row -> row.outcome() instanceof ListingOutcome.Listed)
                .count();
    }

    private void say(String text) {
        result.removeAll();
        result.add(new Paragraph(text));
    }
}
