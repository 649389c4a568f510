package org.partnerportal.document;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;

/// Bytes on their way into the store. Unless they were committed, closing leaves nothing of them.
interface PendingBlob extends Closeable {

    /// Where the bytes go; closing it ends the writing, no more.
    OutputStream sink();

    /// Makes what was written outlive a crash of the machine.
    void force() throws IOException;

    /// What was written so far.
    SeekableByteChannel readBack() throws IOException;

    /// Gives the bytes their name, durably.
    void commit() throws IOException;

    @Override
    void close() throws IOException;
}
