package org.partnerportal.bench;

/// One question about how quick or how large something is, answered by measuring it.
interface Benchmark {

    /// What to call it by.
    String name();

    /// What it answers, in a few words.
    String question();

    void measure(BenchOptions options, Report report);
}
