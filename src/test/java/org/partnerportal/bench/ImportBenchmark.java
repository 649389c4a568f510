package org.partnerportal.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How many merchants of one sheet are checked and begun a second, beside a bare batched INSERT of the same rows, in a
/// portal that has 256 MB for everything.
final class ImportBenchmark implements Benchmark {

    static final String HEAP = "-Xmx256m";

    private static final int MOST_ROWS = 100_000;
    private static final double AIM = 5_000;

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String question() {
        return "merchants of one sheet checked and begun as drafts, beside a bare batched INSERT of the same rows";
    }

    @Override
    public void measure(BenchOptions options, Report report) {
        var rows = Math.min(options.rows(), MOST_ROWS);
        var merchants = new ManyMerchants("N" + Long.toString(System.nanoTime(), 36) + "_");
        try {
            var sheet = Files.createTempFile("merchants", ".xlsx");
            report.progress("writing a sheet of %,d rows with %d filled cells each".formatted(rows, merchants.cells()));
            merchants.write(sheet, rows);
            report.figure("sheet", Files.size(sheet) / 1e6, "MB");
            report.progress("starting a portal with " + HEAP);
            tell(figures(options.data(), sheet, report), rows, report);
            Files.delete(sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void tell(Map<String, Double> figures, int rows, Report report) {
        var check = figures.getOrDefault("checked", Double.NaN);
        var board = figures.getOrDefault("begun", Double.NaN);
        var bare = figures.getOrDefault("bare", Double.NaN);
        report.figure("taken in", figures.getOrDefault("taken", Double.NaN), "s");
        report.figure("checked (dry run)", rows / check, "rows a second");
        report.figure("begun as drafts", rows / board, "rows a second");
        report.figure("both, one after the other", rows / (check + board), "rows a second");
        report.figure("the same rows by bare batched INSERT", rows / bare, "rows a second");
        report.figure("begun, of the bare rate", bare / board, "");
        report.figure("heap after a collection, at most", figures.getOrDefault("heap", Double.NaN), "MB");
        report.figure("heap after a collection, before", figures.getOrDefault("idle", Double.NaN), "MB");
        report.figure("load at the end", Double.parseDouble(Machine.load()), "");
        report.verdict(rows / check >= AIM, "%.0f rows a second checked, at least %.0f".formatted(rows / check, AIM));
        report.verdict(rows / board >= AIM, "%.0f rows a second begun, at least %.0f".formatted(rows / board, AIM));
        report.verdict(figures.containsKey("heap"), "the whole portal went through it with " + HEAP);
    }

    private static Map<String, Double> figures(Path data, Path sheet, Report report) throws IOException {
        var process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+UseG1GC",
                        "-XX:+UseCompactObjectHeaders",
                        "-Djava.awt.headless=true",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ImportRun.class.getName(),
                        data.toString(),
                        sheet.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var figures = new HashMap<String, Double>();
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(ImportRun.FIGURE)) {
                    var parts = line.split("\t", -1);
                    figures.put(parts[1], Double.parseDouble(parts[2]));
                } else {
                    report.progress(line);
                }
            }
        }
        return figures;
    }
}
