package org.partnerportal.mysql;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// MySQL 8.0.31 on 127.0.0.1, unpacked from a jar, with its data in a folder that survives restarts.
///
/// Needs Debian's `libaio1`; runs on Linux x86-64.
public final class EmbeddedMySql implements AutoCloseable {

    private static final String ARCHIVE = "/mysql-Linux-amd64.tar.gz";
    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private final Process process;
    private final int port;

    private EmbeddedMySql(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /// Unpacks into `home/server` and starts on `home/data`, each made on first use.
    ///
    /// @param port the port to listen on, or 0 for a free one
    /// @param progress told in a few words what takes time
    public static EmbeddedMySql start(Path home, int port, Consumer<String> progress) {
        try {
            var server = unpacked(home.resolve("server"), progress);
            var data = initialised(server, home.resolve("data"), progress);
            return started(server, data, port == 0 ? freePort() : port);
        } catch (IOException e) {
            throw new MySqlNotStarted("The database files in " + home + " are not usable: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MySqlNotStarted("Interrupted while the database was starting", e);
        }
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
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static Path unpacked(Path server, Consumer<String> progress) throws IOException, InterruptedException {
        if (Files.exists(server.resolve("unpacked"))) {
            return server;
        }
        progress.accept("Unpacking the database server");
        Files.createDirectories(server);
        try (var archive = EmbeddedMySql.class.getResourceAsStream(ARCHIVE)) {
            if (archive == null) {
                throw new MySqlNotStarted("The database server is not on the class path", null);
            }
            untar(new BufferedInputStream(archive), server);
        }
        Files.createFile(server.resolve("unpacked"));
        return server;
    }

    // The archive holds two absolute links that lead nowhere; both are left out.
    private static void untar(InputStream archive, Path target) throws IOException, InterruptedException {
        var tar = new ProcessBuilder(
                        "tar", "-xz", "--no-same-owner", "--exclude=bin/libprotobuf*", "-C", target.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var out = tar.getOutputStream()) {
            archive.transferTo(out);
        }
        if (tar.waitFor() != 0 || !Files.isExecutable(target.resolve("bin/mysqld"))) {
            throw new MySqlNotStarted("The database server could not be unpacked into " + target, null);
        }
    }

    private static Path initialised(Path server, Path data, Consumer<String> progress)
            throws IOException, InterruptedException {
        if (Files.exists(data.resolve("mysql.ibd"))) {
            return data;
        }
        progress.accept("Preparing an empty database");
        Files.createDirectories(data.getParent());
        var command = new ArrayList<>(command(server, data));
        command.add("--initialize-insecure");
        var log = data.resolveSibling("initialise.log");
        var exit = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        if (exit != 0) {
            throw new MySqlNotStarted(reason(log), null);
        }
        return data;
    }

    private static EmbeddedMySql started(Path server, Path data, int port) throws IOException, InterruptedException {
        var log = data.resolveSibling("mysqld.log");
        var run = data.resolveSibling("run");
        Files.createDirectories(run);
        var socket = run.resolve("s");
        var command = new ArrayList<>(command(server, data));
        command.addAll(List.of(
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--socket=" + (socket.toString().length() < 100 ? socket : Path.of("/tmp/portal-" + port + ".sock")),
                "--pid-file=" + run.resolve("pid"),
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
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        awaitAnswer(process, port, log);
        return new EmbeddedMySql(process, port);
    }

    private static List<String> command(Path server, Path data) {
        var command = new ArrayList<>(List.of(
                server.resolve("bin/mysqld").toString(), "--no-defaults", "--basedir=" + server, "--datadir=" + data));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }

    private static void awaitAnswer(Process process, int port, Path log) throws IOException, InterruptedException {
        var tries = START_LIMIT.toMillis() / 50;
        for (var n = 0; n < tries; n++) {
            if (!process.isAlive()) {
                throw new MySqlNotStarted(reason(log), null);
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
                "The database did not answer within " + START_LIMIT.toSeconds() + " s; see " + log, null);
    }

    private static String reason(Path log) throws IOException {
        var text = Files.exists(log) ? Files.readString(log) : "";
        if (text.contains("libaio")) {
            return "The database needs the system package libaio1 (sudo apt-get install libaio1)";
        }
        if (text.contains("unable to lock") || text.contains("Unable to lock")) {
            return "Another portal is already using this data folder";
        }
        return "The database did not start; see " + log;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
