package org.partnerportal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// What the figures were measured on.
final class Machine {

    private static final Path LOAD = Path.of("/proc/loadavg");
    private static final Path MEMORY = Path.of("/proc/meminfo");

    private Machine() {}

    static String described() {
        return "%s, %d cores, %d GB, Java %s, load before %s"
                .formatted(
                        LocalDate.now(ZoneOffset.UTC),
                        Runtime.getRuntime().availableProcessors(),
                        gigabytes(),
                        Runtime.version().feature(),
                        load());
    }

    /// How much else runs on this machine: figures of a busy one say little.
    static String load() {
        return first(LOAD).split(" ", 2)[0];
    }

    private static long gigabytes() {
        var kilobytes = first(MEMORY).replaceAll("\\D", "");
        return kilobytes.isEmpty() ? 0 : Math.round(Long.parseLong(kilobytes) / 1024.0 / 1024.0);
    }

    private static String first(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.findFirst().orElse("");
        } catch (IOException e) {
            return "";
        }
    }
}
