package org.partnerportal.reliability;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnerportal.reliability.Said.What;

/// Starts [InterruptedWork] in a process of its own, listens, and kills it as a power cut would.
final class DoomedPortal {

    private DoomedPortal() {}

    /// Everything it said until it was killed.
    ///
    /// @param moment when to kill it
    static List<Said> killedAt(Path folder, Predicate<List<Said>> moment) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command(folder))
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        Path.of("target", "killed-server.log").toFile()))
                .start();
        try (var lines = process.inputReader()) {
            var said = heard(lines, moment);
            // By its handle: the process object would close what is still to be read.
            process.toHandle().destroyForcibly();
            process.waitFor(20, TimeUnit.SECONDS);
            rest(lines, said);
            return said;
        } finally {
            process.destroyForcibly();
        }
    }

    static long count(List<Said> said, What what) {
        return said.stream().filter(each -> each.what() == what).count();
    }

    private static List<Said> heard(BufferedReader lines, Predicate<List<Said>> moment) throws IOException {
        var said = new ArrayList<Said>();
        while (said.isEmpty() || !moment.test(said)) {
            var line = lines.readLine();
            if (line == null) {
                throw new AssertionError("It ended by itself after it had said " + said);
            }
            if (Said.heardIn(line)) {
                said.add(Said.parsed(line));
            }
        }
        return said;
    }

    // What it had acknowledged before it died counts, even if it was not listened to in time.
    private static void rest(BufferedReader lines, List<Said> said) throws IOException {
        for (String line; (line = lines.readLine()) != null; ) {
            if (Said.heardIn(line)) {
                said.add(Said.parsed(line));
            }
        }
    }

    private static List<String> command(Path folder) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                classPath(),
                InterruptedWork.class.getName(),
                folder.toString());
    }

    // An empty entry would mean the working folder, whose migrations would then be there twice.
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
