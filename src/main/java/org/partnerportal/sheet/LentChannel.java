package org.partnerportal.sheet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/// Somebody else's channel: closing this one leaves it open.
final class LentChannel implements SeekableByteChannel {

    private final SeekableByteChannel lent;

    LentChannel(SeekableByteChannel lent) {
        this.lent = lent;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        return lent.read(into);
    }

    @Override
    public int write(ByteBuffer from) {
        throw new NonWritableChannelException();
    }

    @Override
    public long position() throws IOException {
        return lent.position();
    }

    @Override
    public SeekableByteChannel position(long place) throws IOException {
        lent.position(place);
        return this;
    }

    @Override
    public long size() throws IOException {
        return lent.size();
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        throw new NonWritableChannelException();
    }

    @Override
    public boolean isOpen() {
        return lent.isOpen();
    }

    @Override
    public void close() {
        // its owner closes it
    }
}
