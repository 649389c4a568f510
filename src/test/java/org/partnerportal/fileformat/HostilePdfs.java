package org.partnerportal.fileformat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/// PDFs that mean harm to whoever opens them, made on the spot.
public final class HostilePdfs {

    public static final String SCRIPT = "app.launchURL-evil-script";
    public static final String ATTACHMENT = "MZ-evil-attachment";

    private static final String CATALOGUE = "<< /Type /Catalog /Pages 2 0 R >>";
    private static final String PAGES = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";

    private HostilePdfs() {}

    /// Its list of pages contains itself.
    public static byte[] loopOfPages() {
        return pdf(CATALOGUE, "<< /Type /Pages /Kids [3 0 R 2 0 R] /Count 3 >>", page("[0 0 595 842]", ""));
    }

    /// Has lists within lists, a hundred thousand deep, where a page's resources stand.
    public static byte[] deeplyNested() {
        var depth = 100_000;
        return pdf(CATALOGUE, PAGES, page("[0 0 595 842]", "/Deep " + "[".repeat(depth) + "]".repeat(depth)));
    }

    /// Its page is as large as a country.
    public static byte[] giganticPage() {
        return pdf(CATALOGUE, PAGES, page("[0 0 1000000000 1000000000]", ""));
    }

    /// Its page is a hair's breadth high and a country wide.
    public static byte[] endlessStrip() {
        return pdf(CATALOGUE, PAGES, page("[0 0 1000000000 0.001]", ""));
    }

    /// Holds a picture of two thousand million dots in two megabytes.
    public static byte[] pictureBomb() {
        var side = 26_000;
        var picture = stream(
                "/Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /FlateDecode"
                        .formatted(side, side),
                zeros(3L * side * side));
        var content = stream("", "500 0 0 500 0 0 cm /Bomb Do".getBytes(StandardCharsets.US_ASCII));
        return pdf(
                List.of(
                        CATALOGUE,
                        PAGES,
                        page("[0 0 595 842]", "/Contents 4 0 R /Resources << /XObject << /Bomb 5 0 R >> >>")),
                Map.of(4, content, 5, picture));
    }

    /// Draws a form that draws another ten times, which draws another ten times, and so on.
    public static byte[] endlessDrawing() {
        var depth = 20;
        var streams = new TreeMap<Integer, byte[]>();
        streams.put(4, stream("", "/F Do".getBytes(StandardCharsets.US_ASCII)));
        for (var n = 0; n < depth; n++) {
            var next = n + 1 < depth ? "/Resources << /XObject << /F %d 0 R >> >>".formatted(6 + n) : "";
            var body = n + 1 < depth ? "/F Do ".repeat(10) : "0 0 9 9 re f";
            streams.put(
                    5 + n,
                    stream(
                            "/Type /XObject /Subtype /Form /BBox [0 0 600 900] " + next,
                            body.getBytes(StandardCharsets.US_ASCII)));
        }
        return pdf(
                List.of(
                        CATALOGUE,
                        PAGES,
                        page("[0 0 595 842]", "/Contents 4 0 R /Resources << /XObject << /F 5 0 R >> >>")),
                streams);
    }

    /// Begins and ends like a PDF.
    public static byte[] noPdfAtAll() {
        return ("%PDF-1.7\n" + "nothing of the kind ".repeat(500) + "\n%%EOF").getBytes(StandardCharsets.US_ASCII);
    }

    /// Runs a script when it is opened, and carries a program along.
    public static byte[] scriptAndAttachment() {
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 24);
                content.newLineAtOffset(100, 700);
                content.showText("An honest page");
                content.endText();
            }
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript(SCRIPT));
            attach(document);
            var out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void attach(PDDocument document) throws IOException {
        var file =
                new PDEmbeddedFile(document, new ByteArrayInputStream(ATTACHMENT.getBytes(StandardCharsets.US_ASCII)));
        var specification = new PDComplexFileSpecification();
        specification.setFile("evil.exe");
        specification.setEmbeddedFile(file);
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of("evil.exe", specification));
        var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
    }

    private static String page(String box, String more) {
        return "<< /Type /Page /Parent 2 0 R /MediaBox " + box + " " + more + " >>";
    }

    private static byte[] pdf(String... objects) {
        return pdf(List.of(objects), Map.of());
    }

    private static byte[] pdf(List<String> objects, Map<Integer, byte[]> streams) {
        var out = new ByteArrayOutputStream();
        out.writeBytes("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
        var bodies = new TreeMap<Integer, byte[]>(streams);
        for (var n = 0; n < objects.size(); n++) {
            bodies.put(n + 1, objects.get(n).getBytes(StandardCharsets.US_ASCII));
        }
        var places = new ArrayList<Integer>();
        bodies.forEach((number, body) -> {
            places.add(out.size());
            out.writeBytes((number + " 0 obj\n").getBytes(StandardCharsets.US_ASCII));
            out.writeBytes(body);
            out.writeBytes("\nendobj\n".getBytes(StandardCharsets.US_ASCII));
        });
        var table = out.size();
        var end = new StringBuilder("xref\n0 " + (places.size() + 1) + "\n0000000000 65535 f \n");
        places.forEach(place -> end.append("%010d 00000 n \n".formatted(place)));
        end.append("trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF".formatted(places.size() + 1, table));
        out.writeBytes(end.toString().getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    private static byte[] stream(String dictionary, byte[] body) {
        return SampleFiles.join(
                "<< %s /Length %d >>\nstream\n"
                        .formatted(dictionary, body.length)
                        .getBytes(StandardCharsets.US_ASCII),
                body,
                "\nendstream".getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] zeros(long count) {
        var out = new ByteArrayOutputStream();
        var piece = new byte[1 << 20];
        try (var deflating = new DeflaterOutputStream(out)) {
            for (var left = count; left > 0; left -= piece.length) {
                deflating.write(piece, 0, (int) Math.min(left, piece.length));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
