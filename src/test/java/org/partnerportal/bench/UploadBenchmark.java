package org.partnerportal.bench;

/// x
final class UploadBenchmark implements Benchmark {

    @Override
    public String name() {
        return "upload";
    }

    @Override
    public String question() {
        return "";
    }

    @Override
    public void measure(BenchOptions options, Report report) {}
}
