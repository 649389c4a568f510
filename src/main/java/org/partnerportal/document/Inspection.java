package org.partnerportal.document;

import java.io.IOException;
import org.springframework.stereotype.Component;

/// Opens a file to see whether it is whole and harmless, before it is kept.
@Component
class Inspection {

    private final Workbench workbench;

    Inspection(Workbench workbench) {
        this.workbench = workbench;
    }

    /// How many pages the file has.
    int pages(DocumentFormat format, PlainBytes bytes) throws RefusedFile {
        try {
            return workbench.work(() -> opened(format, bytes));
        } catch (IOException e) {
            throw e.getCause() instanceof RefusedFile refused ? refused : new RefusedFile(RefusalReason.BROKEN);
        }
    }

    private static int opened(DocumentFormat format, PlainBytes bytes) throws IOException, RefusedFile {
        if (format == DocumentFormat.PDF) {
            return Pdf.check(bytes);
        }
        if (format == DocumentFormat.BMP) {
            Bitmap.requireWhole(bytes);
        }
        if (format.picture()) {
            Picture.check(bytes);
        }
        return 1;
    }
}
