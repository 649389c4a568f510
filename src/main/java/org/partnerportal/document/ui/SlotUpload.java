package org.partnerportal.document.ui;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.partnerportal.document.DocumentId;
import org.partnerportal.document.DocumentIntake;
import org.partnerportal.document.DocumentSummary;
import org.partnerportal.document.IntakeOutcome;
import org.partnerportal.document.ReceiveDocument;
import org.partnerportal.shared.DomainException;

/// Receives the files of a slot, in the request's own thread, as they come.
final class SlotUpload implements UploadHandler {

    /// What the slot does with the answer, in its own session.
    interface Answer {

        void taken(DocumentSummary document);

        void refused(String fileName, String textKey);

        /// The browser sent nothing, and says why in the person's language.
        void turnedAway(String fileName, String words);
    }

    // A server that answers before it has read everything looks like a broken line to the browser.
    private static final long READ_AFTER_REFUSAL = 64L * 1024 * 1024;

    private final DocumentIntake intake;
    private final SlotOptions options;
    private final @Nullable DocumentId replaces;
    private final Answer answer;

    SlotUpload(DocumentIntake intake, SlotOptions options, @Nullable DocumentId replaces, Answer answer) {
        this.intake = intake;
        this.options = options;
        this.replaces = replaces;
        this.answer = answer;
    }

    void turnedAway(String fileName, String words) {
        answer.turnedAway(fileName, words);
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        var ui = event.getUI();
        var reply = reply(event.getFileName(), event.getInputStream());
        var _ = ui.access(reply::run);
    }

    // Outside the screens' error handler: what it would have told must be told here.
    private Runnable reply(String fileName, InputStream bytes) throws IOException {
        var command = new ReceiveDocument(options.owner(), options.fieldPath(), fileName, replaces);
        try {
            return switch (intake.receive(command, bytes)) {
                case IntakeOutcome.Stored(var document) -> () -> answer.taken(document);
                case IntakeOutcome.Refused(var reason) -> refused(fileName, reason.textKey(), bytes);
            };
        } catch (DomainException notNow) {
            return refused(fileName, notNow.textKey(), bytes);
        }
    }

    private Runnable refused(String fileName, String textKey, InputStream rest) throws IOException {
        for (long left = READ_AFTER_REFUSAL, read; left > 0 && (read = skip(rest)) > 0; left -= read) {
            // until the browser has sent all
        }
        return () -> answer.refused(fileName, textKey);
    }

    private static long skip(InputStream rest) throws IOException {
        return rest.readNBytes(64 * 1024).length;
    }
}
