package org.partnerportal.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.partnerportal.fileformat.DocumentFormat;
import org.partnerportal.fileformat.FileWalk;
import org.partnerportal.fileformat.Flaw;
import org.partnerportal.fileformat.FlawedFile;

/// A file's bytes as they come: counted, hashed and sealed in the one pass in which they are looked at.
final class Incoming implements FileWalk.Source {

    private final InputStream bytes;
    private final OutputStream sealing;
    private final long limit;
    private final Sha256 sha256 = new Sha256();
    private long size;

    /// @param limit how many bytes are taken at most
    Incoming(InputStream bytes, OutputStream sealing, long limit) {
        this.bytes = bytes;
        this.sealing = sealing;
        this.limit = limit;
    }

    @Override
    public int next(byte[] piece) throws IOException, FlawedFile {
        var count = bytes.read(piece);
        if (count < 0) {
            return count;
        }
        size += count;
        if (size > limit) {
            throw new FlawedFile(Flaw.TOO_LARGE);
        }
        sha256.add(piece, count);
        sealing.write(piece, 0, count);
        return count;
    }

    FileContent content(DocumentFormat format, Examination.Passed passed) {
        return new FileContent(format, size, sha256.hex(), passed.pages(), passed.scan());
    }
}
