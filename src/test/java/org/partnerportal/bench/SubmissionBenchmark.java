package org.partnerportal.bench;

/// x
final class SubmissionBenchmark implements Benchmark {

    @Override
    public String name() {
        return "submission";
    }

    @Override
    public String question() {
        return "";
    }

    @Override
    public void measure(BenchOptions options, Report report) {}
}
