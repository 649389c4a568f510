package org.partnerportal.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.partnerportal.ocr.Engines;
import org.partnerportal.ocr.OcrEngine;
import org.partnerportal.papers.DrawnPaper;
import org.partnerportal.papers.Exactness;
import org.partnerportal.papers.PaperKind;
import org.partnerportal.papers.PaperPress;
import org.partnerportal.papers.PaperReader;
import org.partnerportal.papers.Quality;
import org.partnerportal.papers.Readers;

/// How much of drawn licences and ID cards is read, in five qualities, and what that costs.
final class OcrBenchmark implements Benchmark {

    private static final int EACH = 20;
    private static final long SEED = 20261124;
    private static final double MEGABYTE = 1024 * 1024;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Map<Quality, Exactness> byQuality = new EnumMap<>(Quality.class);
    private final Map<PaperKind, Exactness> byKind = new EnumMap<>(PaperKind.class);
    private final Exactness all = new Exactness();

    @Override
    public String name() {
        return "ocr";
    }

    @Override
    public String question() {
        return "how much of drawn licences and ID cards is read, and what does it cost?";
    }

    @Override
    public void measure(BenchOptions options, Report report) {
        var engine = Engines.fresh();
        engine.whyUnavailable().ifPresent(why -> {
            throw new BenchFailure(why);
        });
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        var times = read(engine, report);
        byQuality.forEach((quality, exactness) -> tell(report, quality.name().toLowerCase(Locale.ROOT), exactness));
        byKind.forEach((kind, exactness) -> tell(report, kind.name().toLowerCase(Locale.ROOT), exactness));
        tell(report, "all", all);
        var mean = Arrays.stream(times).average().orElse(0);
        var worst = Arrays.stream(times).max().orElse(0);
        var heap =
                heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MEGABYTE;
        report.figure("pictures", times.length, "");
        report.figure("a picture", mean, "s of one core on average");
        report.figure("the slowest picture", worst, "s of one core");
        report.figure("peak heap, the drawing of the pictures included", heap, "MB");
        report.verdict(all.numbers() >= 95, "numbers exact: 95 %");
        report.verdict(all.fields() >= 93, "fields exact: 93 %");
        report.verdict(worst < 2, "under 2 s of one core each");
        report.verdict(heap < 1200, "peak heap under 1.2 GB");
        report.note("These pictures are rendered: real photographs are harder, by how much this does not tell.");
    }

    private double[] read(OcrEngine engine, Report report) {
        var reader = Readers.fresh();
        var times = new double[EACH * PaperKind.values().length * Quality.values().length];
        var done = 0;
        for (var round = 0; round < EACH; round++) {
            report.progress("round " + (round + 1) + " of " + EACH);
            var chance = new Random(SEED + round);
            var press = new PaperPress(chance);
            for (var kind : PaperKind.values()) {
                var paper = press.print(kind);
                for (var quality : Quality.values()) {
                    times[done++] = read(engine, reader, quality, quality.of(paper, chance));
                }
            }
        }
        return times;
    }

    private double read(OcrEngine engine, PaperReader reader, Quality quality, DrawnPaper paper) {
        // What a neighbour on the same core takes does not count.
        var began = THREADS.getCurrentThreadCpuTime();
        var reading = reader.read(paper.kind(), engine.read(paper.picture()));
        var seconds = (THREADS.getCurrentThreadCpuTime() - began) / 1e9;
        for (var exactness : List.of(
                all,
                byQuality.computeIfAbsent(quality, any -> new Exactness()),
                byKind.computeIfAbsent(paper.kind(), any -> new Exactness()))) {
            exactness.count(paper, reading);
        }
        return seconds;
    }

    private static void tell(Report report, String what, Exactness exactness) {
        report.figure(what + ": characters right", exactness.characters(), "%");
        report.figure(what + ": fields right", exactness.fields(), "%");
        report.figure(what + ": numbers exact", exactness.numbers(), "%");
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
