package org.partnerportal.fileformat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// Run inside the packaged jar: counts and draws the pages of the PDF it is named, by the jar's own classes.
public final class PackedPdfCheck {

    private PackedPdfCheck() {}

    public static void main(String[] arguments) throws Exception {
        var readers = new PdfReaders(1, Duration.ofSeconds(20), "128m");
        SealedSource file = () -> PlainBytes.of(Files.newByteChannel(Path.of(arguments[0])));
        var pages = new Inspection(readers).pages(DocumentFormat.PDF, file);
        var picture = new Drawing(new Workbench(1, Duration.ofSeconds(20)), readers)
                .jpeg(DocumentFormat.PDF, file, pages, 240);
        readers.destroy();
        System.out.println("pages " + pages + ", picture " + (picture.length > 0) + ", from "
                + PdfReaders.class.getProtectionDomain().getCodeSource().getLocation());
    }
}
