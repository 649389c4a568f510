package org.partnerportal.document;

import java.io.IOException;
import org.springframework.stereotype.Component;

/// Looks whether a file is whole and harmless, before it is kept.
///
/// A picture is judged by its structure as it comes in, which needs none of its pixels; a PDF is opened.
/// @see <a href="../../../../../docs/decisions/0010-pictures-are-judged-by-their-structure.md">decision 0010</a>
@Component
class Inspection {

    private final Workbench workbench;

    Inspection(Workbench workbench) {
        this.workbench = workbench;
    }

    /// Walks through a file that comes in, to its last byte.
    static void walk(DocumentFormat format, FileWalk walk) throws IOException, RefusedFile {
        switch (format) {
            case JPEG -> JpegStructure.requireWhole(walk);
            case PNG -> PngStructure.requireWhole(walk);
            case BMP -> BitmapStructure.requireWhole(walk);
            default -> {
                // opened or only kept
            }
        }
        walk.toTheEnd();
    }

    /// How many pages the file has, which came in whole and can be read back.
    int pages(DocumentFormat format, SealedSource file) throws IOException, RefusedFile {
        if (format != DocumentFormat.PDF) {
            return 1;
        }
        try (var bytes = file.open()) {
            return pdfPages(bytes);
        }
    }

    private int pdfPages(PlainBytes bytes) throws RefusedFile {
        try {
            return workbench.work(() -> Pdf.check(bytes));
        } catch (IOException e) {
            throw e.getCause() instanceof RefusedFile refused ? refused : new RefusedFile(RefusalReason.BROKEN);
        }
    }

    /// Opens the sealed file anew.
    @FunctionalInterface
    interface SealedSource {

        PlainBytes open() throws IOException;
    }
}
