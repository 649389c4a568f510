package org.partnerportal.fileformat;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/// Lets a PDF be read from a sealed file.
final class PlainPdf implements RandomAccessRead {

    private final PlainBytes bytes;
    private long position;

    PlainPdf(PlainBytes bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read() throws IOException {
        var read = bytes.at(position);
        if (read >= 0) {
            position++;
        }
        return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        var count = bytes.copy(position, into, offset, length);
        if (count > 0) {
            position += count;
        }
        return count;
    }

    @Override
    public long getPosition() {
        return position;
    }

    @Override
    public void seek(long to) throws IOException {
        if (to < 0) {
            throw new IOException("Before the start");
        }
        position = Math.min(to, bytes.length());
    }

    @Override
    public long length() throws IOException {
        return bytes.length();
    }

    @Override
    public boolean isClosed() {
        return !bytes.open();
    }

    @Override
    public boolean isEOF() throws IOException {
        return position >= bytes.length();
    }

    @Override
    public RandomAccessReadView createView(long start, long length) {
        return new RandomAccessReadView(this, start, length);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
