package org.partnerportal.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Runs the benchmarks a person asks for: `./portal bench [NAME ...] [--rows N]`.
final class Bench {

    private static final List<Benchmark> ALL = List.of(
            new StartBenchmark(),
            new QueueBenchmark(),
            new SubmissionBenchmark(),
            new RequirementsBenchmark(),
            new UploadBenchmark(),
            new OcrBenchmark(),
            new SessionBenchmark(),
            new SignInBenchmark(),
            new LoadBenchmark(),
            new DuplicateBenchmark(),
            new ImportBenchmark());

    private Bench() {}

    static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            run(BenchOptions.parsed(arguments), out);
        } catch (BenchFailure e) {
            out.println(e.getMessage());
            System.exit(1);
        } catch (RuntimeException e) {
            out.println("The measurement ended early: " + e);
            System.exit(1);
        }
        System.exit(0);
    }

    private static void run(BenchOptions options, PrintStream out) {
        var wanted = ALL.stream().filter(options::wants).toList();
        if (wanted.isEmpty()) {
            throw new BenchFailure("There is no such benchmark; there are "
                    + String.join(", ", ALL.stream().map(Benchmark::name).toList()) + " and all.");
        }
        out.println(Machine.described());
        for (var benchmark : wanted) {
            out.println();
            out.println(benchmark.name() + ": " + benchmark.question());
            var report = new Report(benchmark.name(), out);
            benchmark.measure(options, report);
            report.keep(options.results());
        }
    }
}
