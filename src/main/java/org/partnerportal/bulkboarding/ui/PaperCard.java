package org.partnerportal.bulkboarding.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.partnerportal.bulkboarding.BulkImportId;
import org.partnerportal.bulkboarding.Flaw;
import org.partnerportal.bulkboarding.FlawKind;
import org.partnerportal.bulkboarding.ImportPapers;
import org.partnerportal.bulkboarding.PaperOutcome;
import org.partnerportal.uikit.PortalTexts;

/// The papers that the rows named: dropped all at once, found by their names, those still missing listed.
final class PaperCard extends Section {

    private static final int LARGEST = 20 * 1024 * 1024;
    private static final int MOST_AT_ONCE = 2_000;
    private static final int TOLD = 200;

    // A server that answers before it has read everything looks like a broken line to the browser.
    private static final int PIECE = 64 * 1024;

    private final transient BulkImportId id;
    private final transient ImportPapers papers;
    private final transient FlawTexts words;
    private final transient PortalTexts texts;
    private final Paragraph sum = new Paragraph();
    private final Upload upload = new Upload();
    private final UnorderedList turnedAway = new UnorderedList();
    private final UnorderedList missing = new UnorderedList();

    PaperCard(BulkImportId id, ImportPapers papers, FlawTexts words, PortalTexts texts) {
        this.id = id;
        this.papers = papers;
        this.words = words;
        this.texts = texts;
        addClassName("card");
        setId("papers");
        sum.setId("paper-sum");
        upload.setId("paper-upload");
        upload.setUploadHandler(this::receive);
        upload.setMaxFiles(MOST_AT_ONCE);
        upload.setMaxFileSize(LARGEST);
        upload.setI18n(new PickerWords(this, "paper"));
        upload.addFileRejectedListener(event -> tell(event.getFileName(), event.getErrorMessage()));
        upload.addAllFinishedListener(event -> {
            upload.clearFileList();
            show();
        });
        turnedAway.setId("turned-away");
        turnedAway.addClassName("import-papers");
        turnedAway.getElement().setAttribute("role", "alert");
        missing.setId("missing-papers");
        missing.addClassName("import-papers");
        add(
                new H2(getTranslation("bulkboarding.step.papers")),
                new Paragraph(getTranslation("bulkboarding.step.papers-help")),
                sum,
                upload,
                turnedAway,
                missing);
    }

    void show() {
        var counts = papers.counts(id);
        sum.setText(
                counts.named() == 0
                        ? getTranslation("bulkboarding.papers-none")
                        : getTranslation("bulkboarding.papers-sum", counts.named(), counts.filed(), counts.awaited()));
        upload.setVisible(counts.awaited() > 0);
        missing.removeAll();
        papers.missing(id)
                .forEach(paper -> missing.add(new ListItem(getTranslation(
                        "bulkboarding.paper-missing",
                        paper.row(),
                        words.column(new Flaw(-1, paper.path().value(), FlawKind.MISSING, "", List.of()), getLocale()),
                        paper.name()))));
    }

    // In the request's own thread, outside the screens' error handler: what it would have told is told here.
    private void receive(UploadEvent event) throws IOException {
        var ui = event.getUI();
        var name = event.getFileName();
        var bytes = event.getInputStream();
        var key = key(papers.file(id, name, bytes));
        if (!key.isEmpty()) {
            readOut(bytes);
            in(ui, () -> tell(name, texts.getTranslation(key, getLocale())));
        }
    }

    private static String key(PaperOutcome outcome) {
        return switch (outcome) {
            case PaperOutcome.Filed any -> "";
            case PaperOutcome.NotAwaited any -> "bulkboarding.paper.not-awaited";
            case PaperOutcome.AlreadyThere any -> "bulkboarding.paper.already-there";
            case PaperOutcome.Refused(var textKey) -> textKey;
        };
    }

    private static void readOut(InputStream rest) throws IOException {
        for (var left = LARGEST; left > 0 && rest.readNBytes(PIECE).length > 0; left -= PIECE) {
            // until the browser has sent all
        }
    }

    private void tell(String fileName, String why) {
        if (turnedAway.getComponentCount() < TOLD) {
            turnedAway.add(new ListItem(getTranslation("bulkboarding.paper-turned-away", fileName, why)));
        }
    }

    private static void in(UI ui, Runnable work) {
        var _ = ui.access(work::run);
    }
}
