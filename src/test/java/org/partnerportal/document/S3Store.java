package org.partnerportal.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.services.s3.S3Client;

/// An S3 store in a process of its own, started once for all tests and ended with them.
final class S3Store {

    static final StaticCredentialsProvider CREDENTIALS =
            StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test-secret"));

    private static final int TRIES = 200;

    private static final class Running {

        private static final S3Store STORE = start();
    }

    private final URI endpoint;
    private final Path folder;

    private S3Store(URI endpoint, Path folder) {
        this.endpoint = endpoint;
        this.folder = folder;
    }

    static S3Store running() {
        return Running.STORE;
    }

    URI endpoint() {
        return endpoint;
    }

    /// A new bucket in it, by name.
    String bucket() {
        var name = "documents-" + DocumentId.random();
        client(endpoint).createBucket(request -> request.bucket(name));
        return name;
    }

    /// Where a bucket's objects lie, behind the store's back.
    Path folder(String bucket) {
        return folder.resolve(bucket);
    }

    static S3Client client(URI endpoint) {
        return settings(endpoint, "any", Duration.ofSeconds(20)).client(CREDENTIALS);
    }

    static S3Settings settings(URI endpoint, String bucket, Duration limit) {
        return new S3Settings(bucket, "", endpoint.toString(), "us-east-1", limit);
    }

    private static S3Store start() {
        try {
            var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "s3-");
            var endpoint = URI.create("http://127.0.0.1:" + freePort());
            var properties = Files.writeString(folder.resolve("s3proxy.conf"), """
                    s3proxy.authorization=aws-v2-or-v4
                    s3proxy.endpoint=%s
                    s3proxy.identity=test
                    s3proxy.credential=test-secret
                    jclouds.provider=filesystem-nio2
                    jclouds.filesystem.basedir=%s
                    """.formatted(
                    endpoint, Files.createDirectory(folder.resolve("data")).toAbsolutePath()));
            var process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx160m",
                            "-cp",
                            "target/s3proxy/*",
                            "org.gaul.s3proxy.Main",
                            "--properties",
                            properties.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("s3proxy.log").toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            awaitAnswer(endpoint, process);
            return new S3Store(endpoint, folder.resolve("data"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void awaitAnswer(URI endpoint, Process process) {
        for (var left = TRIES; left > 0 && process.isAlive(); left--) {
            try (var line = new Socket(endpoint.getHost(), endpoint.getPort())) {
                line.getOutputStream().flush();
                return;
            } catch (IOException notYet) {
                pause(process);
            }
        }
        throw new AssertionError("The S3 store did not start");
    }

    private static void pause(Process process) {
        try {
            process.waitFor(100, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static int freePort() throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return server.getLocalPort();
        }
    }
}
