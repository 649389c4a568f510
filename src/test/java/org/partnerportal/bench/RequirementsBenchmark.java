package org.partnerportal.bench;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.samples.SamplePacks;
import org.partnerportal.standard.FirstStandardResults;

/// How often a minute one core can say of a whole application what the standard asks and how far it is met.
final class RequirementsBenchmark implements Benchmark {

    private static final int A_MINUTE = 100_000;
    private static final int SECONDS = 10;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final FirstStandardResults standard = new FirstStandardResults();

    @Override
    public String name() {
        return "requirements";
    }

    @Override
    public String question() {
        return "a company's whole application against the standard, over and over on one core";
    }

    @Override
    public void measure(BenchOptions options, Report report) {
        var form = SamplePacks.load(SamplePacks.ENTERPRISE).values();
        timesIn(form, SECONDS / 2);
        var aMinute = timesIn(form, SECONDS) * 60.0 / SECONDS;
        report.figure("evaluations a minute", aMinute, "");
        report.verdict(aMinute >= A_MINUTE, "%.0f evaluations a minute, at least %d".formatted(aMinute, A_MINUTE));
    }

    private long timesIn(FormValues form, int seconds) {
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        var times = 0L;
        while (System.nanoTime() < until) {
            if (standard.of(form, TODAY).isEmpty()) {
                throw new BenchFailure("Nothing is asked of a company.");
            }
            times++;
        }
        return times;
    }
}
