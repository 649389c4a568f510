package org.partnerportal.mysql;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/// The server's program files, unpacked once from a jar.
final class ServerFiles {

    private static final String ARCHIVE = "/mysql-Linux-amd64.tar.gz";

    private ServerFiles() {}

    /// Unpacks into `server`, unless that was done to the end before.
    static Path unpacked(Path server, Consumer<String> progress) throws IOException, InterruptedException {
        var complete = server.resolve("unpacked");
        if (Files.exists(complete)) {
            return server;
        }
        progress.accept("Unpacking the database server");
        FreshFolder.empty(server);
        Files.createDirectories(server);
        try (var archive = ServerFiles.class.getResourceAsStream(ARCHIVE)) {
            if (archive == null) {
                throw new MySqlNotStarted("The database server is not on the class path");
            }
            untar(new BufferedInputStream(archive), server);
        }
        Files.createFile(complete);
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
            throw new MySqlNotStarted("The database server could not be unpacked into " + target);
        }
    }
}
