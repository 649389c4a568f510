package org.partnerportal.document;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.UUID;

/// A file being written under a name of its own, moved to its right name in one step once it is whole.
final class PendingFile implements PendingBlob {

    private final Path unfinished;
    private final Path finished;
    private final FileChannel channel;
    private final CountingSink sink;
    private boolean committed;

    private PendingFile(Path unfinished, Path finished) throws IOException {
        this.unfinished = unfinished;
        this.finished = finished;
        this.channel = FileChannel.open(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        this.sink = new CountingSink(Channels.newOutputStream(channel));
    }

    static PendingFile in(Path folder, BlobName name) throws IOException {
        var unfinished = folder.resolve(name + "." + UUID.randomUUID() + LocalFolder.UNFINISHED);
        return new PendingFile(unfinished, folder.resolve(name.toString()));
    }

    @Override
    public OutputStream sink() {
        return sink;
    }

    @Override
    public void force() throws IOException {
        channel.force(true);
    }

    @Override
    public SeekableByteChannel readBack() throws IOException {
        return Files.newByteChannel(unfinished, StandardOpenOption.READ);
    }

    @Override
    public void commit() throws IOException {
        channel.close();
        if (Files.size(unfinished) != sink.count) {
            throw new IOException("The store kept fewer bytes than it was given");
        }
        Files.move(unfinished, finished, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        committed = true;
        LocalFolder.forceFolder(parent(finished));
    }

    @Override
    public void close() throws IOException {
        channel.close();
        if (!committed) {
            Files.deleteIfExists(unfinished);
        }
    }

    private static Path parent(Path file) {
        return Objects.requireNonNull(file.getParent());
    }

    /// Counts what passes, and stays open for the one who has to force it to disk.
    private static final class CountingSink extends FilterOutputStream {

        private long count;

        CountingSink(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            count++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
            count += length;
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
