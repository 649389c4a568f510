package org.partnerportal.bench;

/// x
final class SessionBenchmark implements Benchmark {

    @Override
    public String name() {
        return "session";
    }

    @Override
    public String question() {
        return "";
    }

    @Override
    public void measure(BenchOptions options, Report report) {}
}
