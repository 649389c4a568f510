package org.partnerportal.fileformat;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// What the program that opens PDFs is asked: how many pages a file has, or for the picture of one of them.
final class PdfQuestion {

    private static final int PIECE = 32 * 1024;

    private final int page;
    private final byte[] file;

    private PdfQuestion(int page, byte[] file) {
        this.page = page;
        this.file = file;
    }

    /// Asks about a file that is not in memory as a whole.
    static void write(DataOutputStream out, int page, PlainBytes file) throws ReaderGone, IOException {
        var piece = new byte[PIECE];
        try {
            out.writeInt(page);
            out.writeInt(Math.toIntExact(file.length()));
        } catch (IOException gone) {
            throw new ReaderGone();
        }
        var position = 0L;
        for (int count; (count = file.copy(position, piece, 0, PIECE)) > 0; position += count) {
            pass(out, piece, count);
        }
        pass(out, piece, 0);
    }

    static PdfQuestion read(DataInputStream in, long most) throws IOException {
        var page = in.readInt();
        var length = in.readInt();
        if (length < 0 || length > most) {
            throw new IOException("More than a PDF may have");
        }
        var file = new byte[length];
        in.readFully(file);
        return new PdfQuestion(page, file);
    }

    /// Counts from 1; 0 asks for the number of pages.
    int page() {
        return page;
    }

    /// The whole PDF, not copied: it is large, and nobody else has it.
    byte[] file() {
        return file;
    }

    // Kept apart from trouble with the file, which is thrown as it comes.
    private static void pass(DataOutputStream out, byte[] piece, int count) throws ReaderGone {
        try {
            out.write(piece, 0, count);
            if (count == 0) {
                out.flush();
            }
        } catch (IOException gone) {
            throw new ReaderGone();
        }
    }

    /// The one who was asked no longer listens.
    static final class ReaderGone extends Exception {

        ReaderGone() {
            super("", null, false, false);
        }
    }
}
