package org.partnerportal.sheet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/// Somebody else's channel: closing this one leaves it open, and not more of it is read than is allowed.
final class LentChannel implements SeekableByteChannel {

    private final SeekableByteChannel lent;
    private Allowance allowance;

    LentChannel(SeekableByteChannel lent, Allowance allowance) {
        this.lent = lent;
        this.allowance = allowance;
    }

    /// From now on all of it may be read.
    void unlimited() {
        allowance = new Allowance(Long.MAX_VALUE);
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        var count = lent.read(into);
        allowance.spend(Math.max(0, count));
        return count;
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
