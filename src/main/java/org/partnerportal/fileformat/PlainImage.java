package org.partnerportal.fileformat;

import java.io.IOException;
import javax.imageio.stream.ImageInputStreamImpl;

/// Lets a picture be read from a sealed file.
final class PlainImage extends ImageInputStreamImpl {

    private final PlainBytes bytes;

    PlainImage(PlainBytes bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read() throws IOException {
        bitOffset = 0;
        var read = bytes.at(streamPos);
        if (read >= 0) {
            streamPos++;
        }
        return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        bitOffset = 0;
        var count = bytes.copy(streamPos, into, offset, length);
        if (count > 0) {
            streamPos += count;
        }
        return count;
    }

    @Override
    public long length() {
        return bytes.length();
    }
}
