package org.partnerportal.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What to measure, and on how much.
///
/// @param names the benchmarks asked for
/// @param rows how many applications the lists are measured on
/// @param times how often a thing is done that is done one by one
record BenchOptions(List<String> names, int rows, int times) {

    private static final int MILLION = 1_000_000;
    private static final int TIMES = 200;

    static BenchOptions parsed(String... arguments) {
        var names = new ArrayList<String>();
        var rows = MILLION;
        var times = TIMES;
        for (var n = 0; n < arguments.length; n++) {
            switch (arguments[n]) {
                case "--rows" -> rows = number(arguments, ++n);
                case "--times" -> times = number(arguments, ++n);
                default -> names.add(arguments[n]);
            }
        }
        return new BenchOptions(names.isEmpty() ? List.of("all") : names, rows, times);
    }

    boolean wants(Benchmark benchmark) {
        return names.contains("all") || names.contains(benchmark.name());
    }

    /// Where the measured portals keep their data; never a person's own.
    Path data() {
        return home().resolve("bench-data").resolve("rows-" + rows);
    }

    Path results() {
        return home().resolve("bench");
    }

    private static Path home() {
        return Path.of(".portal").toAbsolutePath();
    }

    private static int number(String[] arguments, int at) {
        if (at >= arguments.length || !arguments[at].matches("[1-9][0-9]{0,8}")) {
            throw new BenchFailure(arguments[at - 1] + " wants a number.");
        }
        return Integer.parseInt(arguments[at]);
    }
}
