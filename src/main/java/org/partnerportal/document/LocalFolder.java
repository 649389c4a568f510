package org.partnerportal.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Keeps sealed files in a folder of the machine, spread over 256 sub-folders.
class LocalFolder implements DocumentStore {

    static final String UNFINISHED = ".part";

    private static final int BATCH = 500;

    private final Path root;

    LocalFolder(Path root) {
        this.root = root.toAbsolutePath();
    }

    @Override
    public PendingBlob begin(BlobName name) throws IOException {
        return PendingFile.in(folder(name), name);
    }

    @Override
    public SeekableByteChannel open(BlobName name) throws IOException {
        return Files.newByteChannel(path(name), StandardOpenOption.READ);
    }

    @Override
    public void delete(BlobName name) throws IOException {
        Files.deleteIfExists(path(name));
    }

    @Override
    public int sweep(Instant moment, UnaryOperator<Set<DocumentId>> known) throws IOException {
        if (!Files.isDirectory(root)) {
            return 0;
        }
        var removed = 0;
        try (var shards = Files.list(root)) {
            for (var shard : shards.filter(Files::isDirectory).toList()) {
                removed += sweepShard(shard, moment, known);
            }
        }
        return removed;
    }

    Path path(BlobName name) {
        return root.resolve(shard(name)).resolve(name.toString());
    }

    private static int sweepShard(Path shard, Instant moment, UnaryOperator<Set<DocumentId>> known) throws IOException {
        var removed = 0;
        var files = filesOlderThan(moment, shard);
        for (var from = 0; from < files.size(); from += BATCH) {
            removed += sweepFiles(files.subList(from, Math.min(files.size(), from + BATCH)), known);
        }
        return removed;
    }

    private static List<Path> filesOlderThan(Instant moment, Path shard) throws IOException {
        try (var files = Files.list(shard)) {
            return files.filter(file -> olderThan(moment, file)).toList();
        }
    }

    private static int sweepFiles(List<Path> files, UnaryOperator<Set<DocumentId>> known) throws IOException {
        var ids = new HashSet<DocumentId>();
        files.forEach(file -> document(file).forEach(ids::add));
        var kept = known.apply(ids);
        var removed = 0;
        for (var file : files) {
            if (file.toString().endsWith(UNFINISHED) || document(file).anyMatch(id -> !kept.contains(id))) {
                removed += Files.deleteIfExists(file) ? 1 : 0;
            }
        }
        return removed;
    }

    private static Stream<DocumentId> document(Path file) {
        return BlobName.parse(String.valueOf(file.getFileName())).map(BlobName::document).stream();
    }

    private static boolean olderThan(Instant moment, Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(moment);
        } catch (NoSuchFileException gone) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path folder(BlobName name) throws IOException {
        var folder = root.resolve(shard(name));
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            forceFolder(root);
        }
        return folder;
    }

    // The last two digits: those at the front are the time, and would put a whole day into one folder.
    private static String shard(BlobName name) {
        var id = name.document().toString();
        return id.substring(id.length() - 2);
    }

    /// Without this a crash may forget a file's name though its bytes are on the disk.
    static void forceFolder(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
