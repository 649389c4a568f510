package org.partnerportal.fileformat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// A PDF somebody else made: its pages counted and turned into pictures. Called in [PdfProgram] alone.
final class Pdf {

    static final int MOST_PAGES = 50;

    private static final float DOTS_PER_INCH = 110;
    private static final float POINTS_PER_INCH = 72;
    private static final int MOST_DOTS = 2400;
    private static final int TAIL = 2048;
    private static final String END = "%%EOF";

    // In memory and bounded: a scratch file would hold plain bytes on the disk.
    private static final StreamCacheCreateFunction SCRATCH =
            MemoryUsageSetting.setupMainMemoryOnly(128L * 1024 * 1024).streamCache;

    private Pdf() {}

    /// How many pages it has.
    static int check(byte[] bytes) throws IOException, FlawedFile {
        if (!endsAsItShould(bytes)) {
            throw new FlawedFile(Flaw.BROKEN);
        }
        try (var pdf = load(bytes)) {
            if (pdf.isEncrypted()) {
                throw new FlawedFile(Flaw.ENCRYPTED);
            }
            var pages = pdf.getNumberOfPages();
            if (pages < 1) {
                throw new FlawedFile(Flaw.BROKEN);
            }
            if (pages > MOST_PAGES) {
                throw new FlawedFile(Flaw.TOO_MANY_PAGES);
            }
            return pages;
        } catch (InvalidPasswordException e) {
            throw new FlawedFile(Flaw.ENCRYPTED);
        }
    }

    /// A page as a picture; pages count from 1.
    static BufferedImage page(byte[] bytes, int page) throws IOException {
        try (var pdf = load(bytes)) {
            var dots = dotsPerInch(pdf.getPage(page - 1).getCropBox());
            var renderer = new PDFRenderer(pdf);
            renderer.setSubsamplingAllowed(true);
            return renderer.renderImageWithDPI(page - 1, dots, ImageType.RGB);
        }
    }

    private static PDDocument load(byte[] bytes) throws IOException {
        return Loader.loadPDF(new RandomAccessReadBuffer(bytes), SCRATCH);
    }

    private static float dotsPerInch(PDRectangle box) {
        var longest = Math.max(box.getWidth(), box.getHeight()) / POINTS_PER_INCH;
        return Math.min(DOTS_PER_INCH, MOST_DOTS / longest);
    }

    private static boolean endsAsItShould(byte[] bytes) {
        var tail = Math.min(TAIL, bytes.length);
        return new String(bytes, bytes.length - tail, tail, StandardCharsets.ISO_8859_1).contains(END);
    }
}
