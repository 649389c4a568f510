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
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnerportal.watchlist.ImportedRow;
import org.partnerportal.watchlist.ListingOutcome;
import org.partnerportal.watchlist.UnreadableWatchlist;
import org.partnerportal.watchlist.WatchlistKeeping;

/// Takes a sheet of names in: first what each row would come to, flawed ones by their place and fault, then, when that
/// is as wished, in earnest.
final class ImportDialog extends Dialog {

    private static final int MOST_FLAWS = 20;

    private final transient WatchlistKeeping keeping;
    private final transient Runnable done;
    private final Div result = new Div();
    private transient byte @Nullable [] sheet;

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
        addDetachListener(gone -> forget());
    }

    private Upload upload() {
        var upload = new Upload();
        upload.setId("names-upload");
        upload.setUploadHandler(this::receive);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(WatchlistKeeping.LARGEST);
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

    // Never to a file: what it holds is kept nowhere but sealed.
    private void receive(UploadEvent event) throws IOException {
        keeping.requireAllowed();
        var taken = event.getInputStream().readNBytes(WatchlistKeeping.LARGEST + 1);
        var _ = event.getUI().access(() -> received(taken));
    }

    /// A sheet arrived: what would it come to?
    void received(byte[] taken) {
        forget();
        try {
            var rows = keeping.dryRun(taken);
            show(rows, "watchlist.would");
            var listed = listed(rows);
            if (listed > 0) {
                sheet = taken;
                result.add(apply(listed));
            }
        } catch (UnreadableWatchlist unreadable) {
            say(getTranslation(unreadable.textKey(), unreadable.arguments().toArray()));
        }
    }

    private Button apply(long listed) {
        var apply = new Button(getTranslation("watchlist.apply", listed), click -> apply());
        apply.setId("apply-names");
        apply.addThemeVariants(ButtonVariant.PRIMARY);
        return apply;
    }

    private void apply() {
        var taken = sheet;
        if (taken != null) {
            forget();
            show(keeping.apply(taken), "watchlist.did");
            done.run();
        }
    }

    private void forget() {
        sheet = null;
        result.removeAll();
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
