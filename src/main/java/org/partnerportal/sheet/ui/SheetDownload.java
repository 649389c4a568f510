package org.partnerportal.sheet.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import org.partnerportal.shared.DomainException;
import org.partnerportal.sheet.SheetFormat;
import org.springframework.security.access.AccessDeniedException;

/// Hands a sheet out as it is written, or says that there is none to whoever may not have it any more.
public final class SheetDownload implements DownloadHandler {

    /// Writes the sheet.
    public interface Content {

        void write(OutputStream out) throws IOException;
    }

    private static final int NOT_FOUND = 404;

    private final String name;
    private final transient SheetFormat format;
    private final transient Content content;

    public SheetDownload(String name, SheetFormat format, Content content) {
        this.name = name;
        this.format = format;
        this.content = content;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        event.setFileName(name + "." + format.extension());
        event.setContentType(format.mediaType());
        event.getResponse().setHeader("Cache-Control", "no-store");
        try {
            content.write(event.getOutputStream());
        } catch (AccessDeniedException | DomainException noLonger) {
            // The page was open while the role or the sheet was taken; the use case refuses before the first byte.
            event.getResponse().setStatus(NOT_FOUND);
        }
    }
}
