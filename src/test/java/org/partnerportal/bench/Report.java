package org.partnerportal.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.partnerportal.bench.Times.Work;
import tools.jackson.databind.json.JsonMapper;

/// The figures of one benchmark: printed as they come, kept as JSON at the end.
final class Report {

    private final String name;
    private final PrintStream out;
    private final Map<String, Object> figures = new LinkedHashMap<>();
    private final List<String> verdicts = new ArrayList<>();

    Report(String name, PrintStream out) {
        this.name = name;
        this.out = out;
    }

    /// Tells the person who waits what is being done.
    void progress(String words) {
        out.println("  ... " + words);
    }

    void figure(String what, double value, String unit) {
        figures.put(what, Math.round(value * 1000) / 1000.0);
        out.printf(Locale.ROOT, "  %-58s %10.2f %s%n", what, value, unit);
    }

    void figure(String what, Times times) {
        figures.put(what, Map.of("median", rounded(times.median()), "p95", rounded(times.p95())));
        out.printf(Locale.ROOT, "  %-58s %10.2f ms median %10.2f ms p95%n", what, times.median(), times.p95());
    }

    void note(String words) {
        out.println("  " + words);
    }

    void verdict(boolean met, String words) {
        var line = (met ? "MET      " : "NOT MET  ") + words;
        verdicts.add(line);
        out.println("  " + line);
    }

    /// Times the work, and puts its figure down.
    Times time(String what, int runs, Work work) {
        var times = Times.of(runs, work);
        figure(what, times);
        return times;
    }

    void keep(Path folder) {
        var all = new LinkedHashMap<String, Object>();
        all.put("benchmark", name);
        all.put("machine", Machine.described());
        all.put("figures", figures);
        all.put("verdicts", verdicts);
        try {
            Files.createDirectories(folder);
            JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValue(folder.resolve(name + ".json"), all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
