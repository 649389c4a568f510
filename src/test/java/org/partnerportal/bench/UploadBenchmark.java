package org.partnerportal.bench;

import java.util.List;
import org.partnerportal.document.DocumentIntake;
import org.partnerportal.document.IntakeCost;
import org.partnerportal.document.UploadRate;
import org.partnerportal.fileformat.SampleFiles;
import org.partnerportal.onboarding.Fixtures;
import org.partnerportal.samples.SamplePacks;

/// How many documents of 2 MB are taken in a second, beside a bare write and fsync of the same bytes.
final class UploadBenchmark implements Benchmark {

    private static final double AIM = 0.5;
    private static final int WARM_UP = 80;

    @Override
    public String name() {
        return "upload";
    }

    @Override
    public String question() {
        return "documents of 2 MB taken in, beside a bare write and fsync of the same bytes";
    }

    @Override
    public void measure(BenchOptions options, Report report) {
        try (var portal = BenchPortal.started(options.data(), report::progress, Fixtures.class)) {
            var fixtures = portal.bean(Fixtures.class);
            var provider = fixtures.aPair().provider();
            var owner = fixtures.aFilledDraft(provider, SamplePacks.ENTERPRISE).subject();
            var formats = List.of("jpg", "png");
            Measuring measuring = (bytes, times) -> fixtures.asOperator(
                    provider,
                    () -> UploadRate.of(
                            bytes,
                            times,
                            portal.bean(DocumentIntake.class),
                            owner,
                            portal.folder().resolve("bare")));
            // Both before either is measured: the first would else pay for what both need.
            formats.forEach(format -> measuring.of(ofTwoMegabytes(format), WARM_UP));
            for (var format : formats) {
                var bytes = ofTwoMegabytes(format);
                report.figure(format + ", size", bytes.length / 1e6, "MB");
                var rate = measuring.of(bytes, options.times());
                tell(format, rate, report);
                var steps = IntakeCost.of(bytes, portal.context(), Math.min(50, options.times()));
                steps.forEach((part, milliseconds) -> report.figure(format + ", " + part, milliseconds, "ms"));
                var together =
                        steps.values().stream().mapToDouble(Double::doubleValue).sum();
                report.figure(
                        format + ", asking who may, the row, its commit",
                        1000 / rate.takenIn() - together,
                        "ms or more");
            }
        }
    }

    @FunctionalInterface
    private interface Measuring {

        UploadRate of(byte[] bytes, int times);
    }

    private static void tell(String format, UploadRate rate, Report report) {
        report.figure(format + ", taken in", rate.takenIn(), "a second");
        report.figure(format + ", bare write and fsync", rate.bare(), "a second");
        var share = rate.takenIn() / rate.bare();
        report.verdict(share >= AIM, "%s: %.2f of the bare rate, at least %.2f".formatted(format, share, AIM));
    }

    // A phone's picture: of a size that the encoder makes about 2 MB of.
    private static byte[] ofTwoMegabytes(String format) {
        return format.equals("png") ? SampleFiles.scan(1250, 1010) : SampleFiles.photograph(3500, 2600);
    }
}
