package org.partnerportal.fileformat;

import java.awt.image.BufferedImage;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// What the program that opens PDFs says. Pages come as bare pixels, so that whoever reads the answer opens nothing of
/// the stranger's.
sealed interface PdfAnswer {

    /// Begins every answer; anything else there is no answer.
    int BEGINNING = 0x50646641;

    int MOST_DOTS = 2500;

    /// It listens.
    record Ready() implements PdfAnswer {}

    record Pages(int count) implements PdfAnswer {}

    record Page(BufferedImage picture) implements PdfAnswer {}

    record Flawed(Flaw flaw) implements PdfAnswer {}

    /// It could not; the program is spent with it.
    record Failed() implements PdfAnswer {}

    default void write(DataOutputStream out) throws IOException {
        out.writeInt(BEGINNING);
        switch (this) {
            case Ready() -> out.writeByte('R');
            case Pages(var count) -> {
                out.writeByte('N');
                out.writeInt(count);
            }
            case Page(var picture) -> {
                out.writeByte('P');
                writePixels(out, picture);
            }
            case Flawed(var flaw) -> {
                out.writeByte('F');
                out.writeUTF(flaw.name());
            }
            case Failed() -> out.writeByte('X');
        }
        out.flush();
    }

    static PdfAnswer read(DataInputStream in) throws IOException {
        if (in.readInt() != BEGINNING) {
            throw new IOException("Not an answer");
        }
        return switch (in.readByte()) {
            case 'R' -> new Ready();
            case 'N' -> new Pages(in.readInt());
            case 'P' -> new Page(readPixels(in));
            case 'F' -> new Flawed(flaw(in.readUTF()));
            case 'X' -> new Failed();
            default -> throw new IOException("Not an answer");
        };
    }

    private static void writePixels(DataOutputStream out, BufferedImage picture) throws IOException {
        out.writeInt(picture.getWidth());
        out.writeInt(picture.getHeight());
        var row = new int[picture.getWidth()];
        for (var y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (var dot : row) {
                out.writeByte(dot >> 16);
                out.writeByte(dot >> 8);
                out.writeByte(dot);
            }
        }
    }

    private static BufferedImage readPixels(DataInputStream in) throws IOException {
        var width = in.readInt();
        var height = in.readInt();
        if (width < 1 || height < 1 || width > MOST_DOTS || height > MOST_DOTS) {
            throw new IOException("Not a page");
        }
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var bytes = new byte[width * 3];
        for (var y = 0; y < height; y++) {
            in.readFully(bytes);
            for (var x = 0; x < width; x++) {
                var at = x * 3;
                picture.setRGB(x, y, (bytes[at] & 0xFF) << 16 | (bytes[at + 1] & 0xFF) << 8 | (bytes[at + 2] & 0xFF));
            }
        }
        return picture;
    }

    private static Flaw flaw(String name) throws IOException {
        try {
            return Flaw.valueOf(name);
        } catch (IllegalArgumentException unknown) {
            throw new IOException("Not an answer", unknown);
        }
    }
}
