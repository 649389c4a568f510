package org.partnerportal.mysql;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// A folder with the server, its data and what tells one run from another. Held by one process at a time.
final class DatabaseFolder implements AutoCloseable {

    private static final long NEEDED_BYTES = 500L * 1024 * 1024;

    private final Path home;
    private final FileChannel channel;

    private DatabaseFolder(Path home, FileChannel channel) {
        this.home = home;
        this.channel = channel;
    }

    /// Takes the folder for this process until it is closed or the process ends, however it ends.
    static DatabaseFolder taken(Path home) throws IOException {
        Files.createDirectories(home);
        if (!Files.isWritable(home)) {
            throw new MySqlNotStarted("The data folder " + home + " is not writable for this user");
        }
        if (home.toFile().getUsableSpace() < NEEDED_BYTES) {
            throw new MySqlNotStarted("Less than 500 MB are free on the disk of " + home);
        }
        var channel = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (locked(channel) == null) {
            channel.close();
            throw new MySqlNotStarted("Another portal is already using the data folder " + home);
        }
        return new DatabaseFolder(home, channel);
    }

    Path server() {
        return home.resolve("server");
    }

    Path data() {
        return home.resolve("data");
    }

    /// Where data is prepared: it becomes [#data()] only when it is whole.
    Path prepared() {
        return home.resolve("data.prepared");
    }

    ServerLog log() {
        return new ServerLog(home.resolve("mysqld.log"));
    }

    Path socket() {
        return home.resolve("run").resolve("s");
    }

    Path pidFile() {
        return home.resolve("run").resolve("pid");
    }

    void remember(long pid) throws IOException {
        Files.createDirectories(pidFile().getParent());
        Files.writeString(pidFile(), Long.toString(pid));
    }

    /// Stops the server that a killed run left behind on this folder.
    ///
    /// @return whether there was one
    boolean stopLeftOver() throws IOException, InterruptedException {
        var leftOver = leftOver();
        if (leftOver == null) {
            return false;
        }
        leftOver.destroy();
        try {
            leftOver.onExit().get(20, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            leftOver.destroyForcibly();
            leftOver.onExit().join();
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    // A number alone says nothing: it may be another program's by now.
    private @Nullable ProcessHandle leftOver() throws IOException {
        if (!Files.exists(pidFile())) {
            return null;
        }
        var pid = Files.readString(pidFile()).strip();
        if (!pid.matches("\\d{1,9}")) {
            return null;
        }
        return ProcessHandle.of(Long.parseLong(pid))
                .filter(process -> process.info()
                        .commandLine()
                        .filter(line -> line.contains("mysqld") && line.contains("--datadir=" + data() + " "))
                        .isPresent())
                .orElse(null);
    }

    private static @Nullable FileLock locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }
}
