package org.partnerportal.document.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.Optional;
import org.partnerportal.document.DocumentId;
import org.partnerportal.document.DocumentViewing;
import org.partnerportal.document.Rendition;
import org.partnerportal.shared.DomainException;

/// Gives a session's own screens the pictures of documents, under an address nobody else knows and nobody keeps.
///
/// Who may see what is asked anew for every picture.
final class PageSource implements DownloadHandler {

    /// Which picture a request is for.
    @FunctionalInterface
    private interface Choice {

        Optional<Rendition> of(DownloadEvent event);
    }

    private static final int NOT_FOUND = 404;

    private final Choice choice;

    private PageSource(Choice choice) {
        this.choice = choice;
    }

    /// The small picture of one document.
    static PageSource thumbnailOf(DocumentViewing viewing, DocumentId document) {
        return new PageSource(event -> viewing.thumbnail(document));
    }

    /// Whatever page the request names by `document` and `page`; page 0 is the small picture.
    static PageSource any(DocumentViewing viewing) {
        return new PageSource(event -> DocumentId.parse(parameter(event, "document"))
                .flatMap(document -> page(viewing, document, parameter(event, "page"))));
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        var rendition = rendition(event);
        if (rendition.isEmpty()) {
            // Not as an error: the error page has its own guard, which would answer instead.
            event.getResponse().setStatus(NOT_FOUND);
            return;
        }
        send(rendition.get(), event);
    }

    // A browser's request for a picture has no screen to show a message on: the viewer says that it is not there.
    private Optional<Rendition> rendition(DownloadEvent event) {
        try {
            return choice.of(event);
        } catch (DomainException notShown) {
            return Optional.empty();
        }
    }

    private static void send(Rendition rendition, DownloadEvent event) throws IOException {
        var response = event.getResponse();
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Content-Disposition", "inline");
        event.setContentType(rendition.mediaType());
        event.setContentLength(rendition.size());
        try (var content = rendition.content()) {
            content.transferTo(event.getOutputStream());
        }
    }

    private static Optional<Rendition> page(DocumentViewing viewing, DocumentId document, String page) {
        return page.equals("0")
                ? viewing.thumbnail(document)
                : Optional.of(viewing.rendition(document, page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : -1));
    }

    private static String parameter(DownloadEvent event, String name) {
        var value = event.getRequest().getParameter(name);
        return value == null ? "" : value;
    }
}
