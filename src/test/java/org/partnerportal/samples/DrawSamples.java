package org.partnerportal.samples;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiFunction;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.FileImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.partnerportal.catalogue.FieldPath;

/// Draws every paper the sample packs name. Run by hand when a pack changes; the drawings are committed.
final class DrawSamples {

    private static final Path FOLDER = Path.of("src/test/resources/samples");
    private static final float QUALITY = 0.55f;

    private DrawSamples() {}

    static void main(String[] args) throws IOException {
        System.setProperty("java.awt.headless", "true");
        for (var name : SamplePacks.names()) {
            draw(name, (path, file) -> new PackDrawings(SamplePacks.papers(name)).paper(path, file));
        }
        for (var name : SamplePacks.bad()) {
            draw(name, new BadDrawings(name)::paper);
        }
    }

    private static void draw(String name, BiFunction<FieldPath, String, BufferedImage> drawing) throws IOException {
        for (var entry : SamplePacks.values(name).asMap().entrySet()) {
            for (var value : entry.getValue()) {
                if (value.startsWith(SamplePack.FILE)) {
                    var file = value.substring(SamplePack.FILE.length());
                    write(
                            drawing.apply(entry.getKey(), file),
                            FOLDER.resolve(name).resolve(file));
                }
            }
        }
    }

    private static void write(BufferedImage image, Path target) throws IOException {
        Files.deleteIfExists(target);
        var name = target.toString();
        if (name.endsWith(".png")) {
            ImageIO.write(Palette.reduced(image), "png", target.toFile());
        } else if (name.endsWith(".pdf")) {
            writePdf(image, target);
        } else {
            writeJpeg(image, target);
        }
    }

    static void writeJpeg(BufferedImage image, Path target) throws IOException {
        Files.deleteIfExists(target);
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var output = new FileImageOutputStream(target.toFile())) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
    }

    private static void writePdf(BufferedImage image, Path target) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            var picture = JPEGFactory.createFromImage(document, image, QUALITY);
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(picture, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
            }
            document.save(target.toFile());
        }
    }
}
