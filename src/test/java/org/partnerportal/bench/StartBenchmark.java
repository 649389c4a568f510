package org.partnerportal.bench;

/// x
final class StartBenchmark implements Benchmark {

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String question() {
        return "";
    }

    @Override
    public void measure(BenchOptions options, Report report) {}
}
