package org.partnerportal.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// From the start of the process to the first page, for the portal as `./portal run` starts it.
final class StartBenchmark implements Benchmark {

    private static final int RUNS = 5;

    // What the README promises of a second start.
    private static final double LIMIT = 30_000;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String question() {
        return "from the start of the process to the first byte of the sign-in page, and to ready";
    }

    @Override
    public void measure(BenchOptions options, Report report) {
        var folder =
                options.data().resolveSibling("start-" + ProcessHandle.current().pid());
        var first = once(folder);
        report.figure("first start on an empty folder, first page", first.page(), "ms");
        report.figure("first start on an empty folder, ready with its demo data", first.ready(), "ms");
        var pages = new double[RUNS];
        var readies = new double[RUNS];
        for (var run = 0; run < RUNS; run++) {
            var later = once(folder);
            pages[run] = later.page();
            readies[run] = later.ready();
        }
        report.figure("later start, first page", Times.of(pages));
        report.figure("later start, ready", Times.of(readies));
        var median = Times.of(readies).median();
        report.verdict(median <= LIMIT, "later start: %.1f s, at most %.0f s".formatted(median / 1000, LIMIT / 1000));
        Folders.delete(folder);
    }

    private record Started(double page, double ready) {}

    private static Started once(Path folder) {
        try {
            var port = freePort();
            var began = System.nanoTime();
            var process = new ProcessBuilder(command(folder, port))
                    .redirectErrorStream(true)
                    .start();
            try (var lines = process.inputReader()) {
                var page = CompletableFuture.supplyAsync(() -> firstPage(port, began));
                var ready = ready(lines, began);
                return new Started(page.get(PATIENCE.toSeconds(), TimeUnit.SECONDS), ready);
            } finally {
                process.destroy();
                process.waitFor(30, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("Interrupted", e);
        } catch (Exception e) {
            throw new BenchFailure("The portal could not be started: " + e.getMessage(), e);
        }
    }

    private static double ready(BufferedReader lines, long began) throws IOException {
        var last = "";
        for (String line; (line = lines.readLine()) != null; last = line) {
            if (line.startsWith("The portal is ready")) {
                return since(began);
            }
        }
        throw new BenchFailure("it said: " + last);
    }

    private static double firstPage(int port, long began) {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/sign-in"))
                    .build();
            while (since(began) < PATIENCE.toMillis()) {
                if (answered(http, request)) {
                    return since(began);
                }
            }
            throw new BenchFailure("No page came.");
        }
    }

    private static boolean answered(HttpClient http, HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode() == 200;
        } catch (IOException notYet) {
            pause();
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("Interrupted", e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void pause() {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }

    private static double since(long began) {
        return (System.nanoTime() - began) / 1e6;
    }

    // The flags of the script `portal`.
    private static List<String> command(Path folder, int port) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=4",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                "org.partnerportal.EvaluationRun",
                "--port",
                Integer.toString(port),
                "--data",
                folder.toString());
    }
}
