package org.partnerportal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/// Everything an evaluation run keeps: the database, documents, logs and its own master key.
record EvaluationFolder(Path root) {

    private static final int KEY_BYTES = 32;

    static EvaluationFolder opened(Path root) {
        try {
            Files.createDirectories(root);
        } catch (FileAlreadyExistsException e) {
            throw new EvaluationFailure("The data folder " + root + " is a file.", e);
        } catch (IOException e) {
            throw new EvaluationFailure("The data folder " + root + " cannot be made: " + e.getMessage(), e);
        }
        if (!Files.isWritable(root)) {
            throw new EvaluationFailure("The data folder " + root + " is not writable for this user.");
        }
        return new EvaluationFolder(root);
    }

    Path database() {
        return root.resolve("mysql");
    }

    /// The portal's settings on this folder, as Spring Boot's command line takes them.
    String[] arguments(String url, int port, int mailPort) {
        return new String[] {
            "--spring.datasource.url=" + url,
            "--spring.datasource.username=root",
            "--spring.datasource.password=",
            "--portal.master-key=" + masterKey(),
            "--portal.documents=" + root.resolve("documents"),
            "--portal.demo.folder=" + root.resolve("demo"),
            "--server.port=" + port,
            "--portal.address=http://localhost:" + port,
            "--spring.mail.host=127.0.0.1",
            "--spring.mail.port=" + mailPort,
            "--spring.lifecycle.timeout-per-shutdown-phase=3s",
            "--logging.config=classpath:logback-evaluation.xml",
            "--logging.file.name=" + root.resolve("logs").resolve("portal.log"),
            "--spring.main.log-startup-info=false",
            "--vaadin.productionMode=true"
        };
    }

    // Lost, it takes the demo data with it; so it lies beside them.
    private String masterKey() {
        var file = root.resolve("master.key");
        try {
            if (!Files.exists(file)) {
                makeKey(file);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new EvaluationFailure("The demo's key " + file + " is not usable: " + e.getMessage(), e);
        }
    }

    // Written aside first: half a key under the key's name would be taken for it.
    private static void makeKey(Path file) throws IOException {
        var key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        var aside = file.resolveSibling("master.key.part");
        Files.deleteIfExists(aside);
        Files.createFile(aside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(aside, Base64.getEncoder().encodeToString(key));
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
