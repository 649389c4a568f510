package org.partnerportal.fileformat;

import java.io.IOException;
import org.springframework.stereotype.Component;

/// Looks whether a file is whole and harmless, before it is kept.
///
/// A picture is judged by its structure as it comes in, which needs none of its pixels; a PDF is opened, by a
/// program of its own.
/// @see <a href="../../../../../docs/decisions/0010-pictures-are-judged-by-their-structure.md">decision 0010</a>
@Component
public class Inspection {

    private final PdfReaders readers;

    Inspection(PdfReaders readers) {
        this.readers = readers;
    }

    /// Walks through a file that comes in, to its last byte.
    ///
    /// @throws FlawedFile if it is not whole, or opening it would do harm
    public static void walk(DocumentFormat format, FileWalk walk) throws IOException, FlawedFile {
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
    ///
    /// @throws NoWorkplace if nothing can be opened at the moment
    /// @throws FlawedFile if it is not whole, or opening it would do harm
    public int pages(DocumentFormat format, SealedSource file) throws IOException, FlawedFile {
        if (format != DocumentFormat.PDF) {
            return 1;
        }
        try (var bytes = file.open()) {
            return pdfPages(bytes);
        }
    }

    private int pdfPages(PlainBytes bytes) throws IOException, FlawedFile {
        try {
            return switch (readers.ask(0, bytes)) {
                case PdfAnswer.Pages(var count) -> count;
                case PdfAnswer.Flawed(var flaw) -> throw new FlawedFile(flaw);
                default -> throw new FlawedFile(Flaw.BROKEN);
            };
        } catch (ReaderDied died) {
            throw new FlawedFile(Flaw.BROKEN);
        }
    }
}
