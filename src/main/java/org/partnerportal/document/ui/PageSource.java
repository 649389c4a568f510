package org.partnerportal.document.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.Optional;
import org.partnerportal.document.DocumentId;
import org.partnerportal.document.DocumentViewing;
import org.partnerportal.shared.DomainException;

/// Gives a session's own screens the pictures of documents, under an address nobody else knows and nobody keeps.
///
/// Who may see what is asked anew for every picture.
final class PageSource implements DownloadHandler {

    /// Which picture a request is for.
    @FunctionalInterface
    private interface Choice {

        Optional<SentFile> of(DownloadEvent event);
    }

    private static final int NOT_FOUND = 404;

    private final Choice choice;

    private PageSource(Choice choice) {
        this.choice = choice;
    }

    /// The small picture of one document.
    static PageSource thumbnailOf(DocumentViewing viewing, DocumentId document) {
        return new PageSource(event -> viewing.thumbnail(document).map(small -> new SentFile(small, null)));
    }

    /// Whatever page the request names by `document` and `page`; page 0 is the small picture, page `original` what was
    /// handed in, to be taken away.
    static PageSource any(DocumentViewing viewing) {
        return new PageSource(event -> DocumentId.parse(parameter(event, "document"))
                .flatMap(document -> page(viewing, document, parameter(event, "page"))));
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        var file = file(event);
        if (file.isEmpty()) {
            // Not as an error: the error page has its own guard, which would answer instead.
            event.getResponse().setStatus(NOT_FOUND);
            return;
        }
        file.get().send(event);
    }

    // A browser's request for a picture has no screen to show a message on: the viewer says that it is not there.
    private Optional<SentFile> file(DownloadEvent event) {
        try {
            return choice.of(event);
        } catch (DomainException notShown) {
            return Optional.empty();
        }
    }

    private static Optional<SentFile> page(DocumentViewing viewing, DocumentId document, String page) {
        return switch (page) {
            case "0" -> viewing.thumbnail(document).map(small -> new SentFile(small, null));
            case "original" -> {
                var download = viewing.download(document);
                yield Optional.of(new SentFile(download.file(), download.fileName()));
            }
            default -> Optional.of(new SentFile(viewing.rendition(document, number(page)), null));
        };
    }

    private static int number(String page) {
        return page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : -1;
    }

    private static String parameter(DownloadEvent event, String name) {
        var value = event.getRequest().getParameter(name);
        return value == null ? "" : value;
    }
}
