package org.partnerportal.document.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.partnerportal.document.Rendition;
import org.springframework.http.ContentDisposition;

/// A file on its way to a browser that is to believe nothing about it, keep nothing of it and run nothing in it.
///
/// @param attachment the name under which it is to be kept, none where it is to be shown
record SentFile(Rendition rendition, @Nullable String attachment) {

    private static final int PIECE = 64 * 1024;
    private static final int PARTIAL = 206;
    private static final int OUTSIDE = 416;

    void send(DownloadEvent event) throws IOException {
        try (var content = rendition.content()) {
            headers(event);
            var size = rendition.size();
            var range = ByteRange.of(event.getRequest().getHeader("Range"), size);
            if (range == null) {
                event.getResponse().setHeader("Content-Range", "bytes */" + size);
                event.getResponse().setStatus(OUTSIDE);
                return;
            }
            if (!range.whole(size)) {
                event.getResponse().setHeader("Content-Range", range.of(size));
                event.getResponse().setStatus(PARTIAL);
            }
            event.setContentLength(range.length());
            content.skipNBytes(range.first());
            copy(content, event.getOutputStream(), range.length());
        }
    }

    private void headers(DownloadEvent event) {
        var response = event.getResponse();
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Content-Disposition", disposition().toString());
        response.setHeader("Accept-Ranges", "bytes");
        event.setContentType(rendition.mediaType());
    }

    private ContentDisposition disposition() {
        return attachment == null
                ? ContentDisposition.inline().build()
                : ContentDisposition.attachment()
                        .filename(attachment, StandardCharsets.UTF_8)
                        .build();
    }

    // A player that has heard enough hangs up, which is no trouble of ours; a file that cannot be read is.
    private static void copy(InputStream content, OutputStream out, long length) throws IOException {
        var piece = new byte[PIECE];
        var left = length;
        while (left > 0) {
            var count = content.read(piece, 0, (int) Math.min(PIECE, left));
            if (count < 0) {
                throw new IOException("The file is shorter than it was");
            }
            if (!passed(out, piece, count)) {
                return;
            }
            left -= count;
        }
    }

    private static boolean passed(OutputStream out, byte[] piece, int count) {
        try {
            out.write(piece, 0, count);
            return true;
        } catch (IOException hungUp) {
            return false;
        }
    }
}
