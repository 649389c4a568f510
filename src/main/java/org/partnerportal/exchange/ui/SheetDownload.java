package org.partnerportal.exchange.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import org.partnerportal.exchange.SheetFormat;

/// Hands a sheet out as it is written.
final class SheetDownload implements DownloadHandler {

    /// Writes the sheet.
    interface Content {

        void write(OutputStream out) throws IOException;
    }

    private final String name;
    private final transient SheetFormat format;
    private final transient Content content;

    SheetDownload(String name, SheetFormat format, Content content) {
        this.name = name;
        this.format = format;
        this.content = content;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        event.setFileName(name + "." + format.extension());
        event.setContentType(format.mediaType());
        event.getResponse().setHeader("Cache-Control", "no-store");
        try (var out = event.getOutputStream()) {
            content.write(out);
        }
    }
}
