package org.partnerportal.mysql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// MySQL 8.0.31 on 127.0.0.1, unpacked from a jar, with its data in a folder that survives restarts.
///
/// Needs Debian's `libaio1`; runs on Linux x86-64.
public final class EmbeddedMySql implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final int TRIES = 3;

    private final DatabaseFolder folder;
    private final Process process;
    private final int port;

    private EmbeddedMySql(DatabaseFolder folder, Process process, int port) {
        this.folder = folder;
        this.process = process;
        this.port = port;
    }

    /// Unpacks the server into `home` and starts it on the data there, each made on first use.
    ///
    /// @param port the port to listen on, or 0 for a free one
    /// @param progress told in a few words what takes time
    /// @throws MySqlNotStarted if it does not start, with the reason in one sentence
    public static EmbeddedMySql start(Path home, int port, Consumer<String> progress) {
        return start(home, port, false, progress);
    }

    /// The same with empty data, whatever was there before.
    public static EmbeddedMySql startEmpty(Path home, Consumer<String> progress) {
        return start(home, 0, true, progress);
    }

    public int port() {
        return port;
    }

    /// The JDBC address of the portal's own schema, which is made on first use.
    public String url() {
        return url("portal");
    }

    public String url(String schema) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + schema
                + "?createDatabaseIfNotExist=true&useSSL=false&allowPublicKeyRetrieval=true"
                + "&rewriteBatchedStatements=true&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true";
    }

    public long pid() {
        return process.pid();
    }

    /// Stops the server, waiting until it has written what it holds.
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            folder.close();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedMySql start(Path home, int port, boolean empty, Consumer<String> progress) {
        try {
            var folder = DatabaseFolder.taken(home);
            try {
                return start(folder, port, empty, progress);
            } catch (MySqlNotStarted | IOException | InterruptedException e) {
                folder.close();
                throw e;
            }
        } catch (IOException e) {
            throw new MySqlNotStarted("The database files in " + home + " are not usable: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MySqlNotStarted("Interrupted while the database was starting", e);
        }
    }

    private static EmbeddedMySql start(DatabaseFolder folder, int port, boolean empty, Consumer<String> progress)
            throws IOException, InterruptedException {
        if (folder.stopLeftOver()) {
            progress.accept("Stopped the database that an earlier run had left behind");
        }
        if (empty) {
            FreshFolder.empty(folder.data());
        }
        ServerFiles.unpacked(folder.server(), progress);
        initialise(folder, progress);
        progress.accept("Starting the database");
        return port == 0 ? startedOnFreePort(folder) : started(folder, port);
    }

    // Only a whole data folder gets its name, so that an interruption is begun again from nothing.
    private static void initialise(DatabaseFolder folder, Consumer<String> progress)
            throws IOException, InterruptedException {
        if (Files.exists(folder.data())) {
            return;
        }
        progress.accept("Preparing an empty database");
        FreshFolder.empty(folder.prepared());
        var command = command(folder, folder.prepared());
        command.add("--initialize-insecure");
        if (logged(command, folder).waitFor() != 0) {
            throw new MySqlNotStarted(folder.log().reason());
        }
        Files.move(folder.prepared(), folder.data(), StandardCopyOption.ATOMIC_MOVE);
    }

    // Between the look for a free port and its use another program may take it.
    private static EmbeddedMySql startedOnFreePort(DatabaseFolder folder) throws IOException, InterruptedException {
        for (var n = 1; n < TRIES; n++) {
            try {
                return started(folder, freePort());
            } catch (MySqlNotStarted e) {
                if (!folder.log().portTaken()) {
                    throw e;
                }
            }
        }
        return started(folder, freePort());
    }

    private static EmbeddedMySql started(DatabaseFolder folder, int port) throws IOException, InterruptedException {
        var command = command(folder, folder.data());
        command.addAll(List.of(
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--socket=" + socket(folder, port),
                "--pid-file=" + folder.pidFile(),
                "--mysqlx=OFF",
                "--skip-log-bin",
                "--performance-schema=OFF",
                "--innodb-redo-log-capacity=256M",
                "--innodb-buffer-pool-size=512M",
                "--max-allowed-packet=64M",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_0900_ai_ci",
                "--default-time-zone=+08:00",
                "--local-infile=ON",
                "--ngram-token-size=2"));
        Files.createDirectories(folder.pidFile().getParent());
        var process = logged(command, folder);
        folder.remember(process.pid());
        awaitAnswer(process, port, folder.log());
        return new EmbeddedMySql(folder, process, port);
    }

    private static List<String> command(DatabaseFolder folder, Path data) {
        var command = new ArrayList<>(List.of(
                folder.server().resolve("bin/mysqld").toString(),
                "--no-defaults",
                "--basedir=" + folder.server(),
                "--datadir=" + data));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }

    // A socket's address must fit into 107 bytes.
    private static Path socket(DatabaseFolder folder, int port) {
        var socket = folder.socket();
        return socket.toString().length() < 100 ? socket : Path.of("/tmp/portal-" + port + ".sock");
    }

    private static Process logged(List<String> command, DatabaseFolder folder) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.log().file().toFile())
                .start();
    }

    private static void awaitAnswer(Process process, int port, ServerLog log) throws IOException, InterruptedException {
        var tries = START_LIMIT.toMillis() / 50;
        for (var n = 0; n < tries; n++) {
            if (!process.isAlive()) {
                throw new MySqlNotStarted(log.reason());
            }
            try (var probe = new Socket()) {
                probe.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
                return;
            } catch (IOException notYet) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
        process.destroyForcibly();
        throw new MySqlNotStarted(
                "The database did not answer within " + START_LIMIT.toSeconds() + " s; see " + log.file());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
