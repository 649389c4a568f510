package org.partnerportal.fileformat;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/// Lets a PDF be read from a sealed file.
final class PlainPdf implements RandomAccessRead {

    private final PlainBytes bytes;
    private final PlainStream stream;

    PlainPdf(PlainBytes bytes) {
        this.bytes = bytes;
        this.stream = new PlainStream(bytes);
    }

    @Override
    public int read() throws IOException {
        return stream.read();
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        return stream.read(into, offset, length);
    }

    @Override
    public long getPosition() {
        return stream.position();
    }

    @Override
    public void seek(long to) throws IOException {
        if (to < 0) {
            throw new IOException("Before the start");
        }
        stream.position(Math.min(to, bytes.length()));
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
        return stream.position() >= bytes.length();
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
