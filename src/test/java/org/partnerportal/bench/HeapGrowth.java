package org.partnerportal.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.ObjectName;

/// Which classes the heap grew by between two moments, by objects that are still held.
///
/// The heap's own count of used bytes would not do: up to a twentieth of it is dead objects that the collector finds
/// not worth moving, some 100 kB for each session.
final class HeapGrowth {

    private static final Pattern LINE = Pattern.compile("\\s*\\d+:\\s+(\\d+)\\s+(\\d+)\\s+(\\S+).*");

    /// So many objects, and so many bytes of them.
    record Share(long objects, long bytes) {

        private Share less(Share before) {
            return new Share(objects - before.objects, bytes - before.bytes);
        }
    }

    // In a file, so as not to be part of the growth itself.
    private final Path before;

    HeapGrowth() {
        try {
            before = Files.writeString(Files.createTempFile("heap", ".txt"), text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// By how much each class grew until now, by name, the most first.
    Map<String, Share> untilNow() {
        var growth = new LinkedHashMap<String, Share>();
        var after = parsed(text());
        var known = parsed(kept());
        after.entrySet().stream()
                .map(each -> Map.entry(
                        each.getKey(), each.getValue().less(known.getOrDefault(each.getKey(), new Share(0, 0)))))
                .sorted((one, other) ->
                        Long.compare(other.getValue().bytes(), one.getValue().bytes()))
                .forEach(each -> growth.put(each.getKey(), each.getValue()));
        return growth;
    }

    private String kept() {
        try {
            var text = Files.readString(before);
            Files.delete(before);
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Share> parsed(String histogram) {
        var found = new HashMap<String, Share>();
        for (var line : histogram.lines().toList()) {
            var match = LINE.matcher(line);
            if (match.matches()) {
                found.put(match.group(3), new Share(Long.parseLong(match.group(1)), Long.parseLong(match.group(2))));
            }
        }
        return found;
    }

    private static String text() {
        try {
            return (String) ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "gcClassHistogram",
                            new Object[] {new String[0]},
                            new String[] {String[].class.getName()});
        } catch (JMException e) {
            throw new BenchFailure("The heap could not be looked into: " + e.getMessage(), e);
        }
    }
}
