package org.partnerportal.bench;

import java.util.Random;
import org.partnerportal.duplicate.DuplicateStage;

/// The search for duplicates of every kind among many merchants: as the screening does it, five traits and a licence's
/// picture.
final class DuplicateBenchmark implements Benchmark {

    private static final int WARM_UP = 60;
    private static final double LIMIT = 50;

    @Override
    public String name() {
        return "duplicates";
    }

    @Override
    public String question() {
        return "licence, ID, account, phone, address and picture of one application among many merchants";
    }

    @Override
    public void measure(BenchOptions options, Report report) {
        try (var portal = BenchPortal.started(options.data(), report::progress, DuplicateStage.class)) {
            new ManyTraits(portal, report, options.rows()).make();
            var stage = portal.bean(DuplicateStage.class);
            var random = new Random(11);
            Times.of(WARM_UP, run -> stage.search(random.nextInt(options.rows()), true));
            report.time("traits alone", options.times(), run -> stage.search(random.nextInt(options.rows()), false));
            var all = report.time(
                    "all kinds, one picture",
                    options.times(),
                    run -> stage.search(random.nextInt(options.rows()), true));
            report.verdict(
                    all.median() <= LIMIT && all.p95() <= LIMIT,
                    "all kinds: %.1f ms median, %.1f ms p95, at most %.0f".formatted(all.median(), all.p95(), LIMIT));
        }
    }
}
