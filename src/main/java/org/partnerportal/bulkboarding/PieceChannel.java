package org.partnerportal.bulkboarding;

import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/// Reads what lies in pieces as if it were one, with no more than a few of them in memory.
final class PieceChannel implements SeekableByteChannel {

    private static final int IN_MEMORY = 3;

    private final long size;
    private final IntFunction<byte[]> pieces;
    private final Map<Integer, byte[]> known = new LinkedHashMap<>(IN_MEMORY + 1, 1, true);
    private long position;
    private boolean open = true;

    PieceChannel(long size, IntFunction<byte[]> pieces) {
        this.size = size;
        this.pieces = pieces;
    }

    @Override
    public int read(ByteBuffer into) {
        if (position >= size) {
            return -1;
        }
        var piece = piece((int) (position / SealedPieces.PIECE));
        var inside = (int) (position % SealedPieces.PIECE);
        var length = Math.min(into.remaining(), piece.length - inside);
        into.put(piece, inside, length);
        position += length;
        return length;
    }

    private byte[] piece(int place) {
        var piece = known.get(place);
        if (piece == null) {
            piece = pieces.apply(place);
            known.put(place, piece);
            if (known.size() > IN_MEMORY) {
                known.remove(known.keySet().iterator().next());
            }
        }
        return piece;
    }

    @Override
    public int write(ByteBuffer from) {
        throw new NonWritableChannelException();
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public SeekableByteChannel position(long place) {
        position = place;
        return this;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public SeekableByteChannel truncate(long length) {
        throw new NonWritableChannelException();
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() {
        open = false;
        known.clear();
    }
}
