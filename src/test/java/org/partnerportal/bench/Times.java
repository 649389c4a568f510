package org.partnerportal.bench;

import java.util.Arrays;

/// How long each of many runs of the same thing took, in milliseconds.
final class Times {

    private final double[] sorted;

    private Times(double[] sorted) {
        this.sorted = sorted;
    }

    /// Something to be timed; what it gives back keeps it from being optimised away.
    @FunctionalInterface
    interface Work {

        Object run(int number) throws Exception;
    }

    static Times of(int runs, Work work) {
        var times = new double[runs];
        for (var run = 0; run < runs; run++) {
            times[run] = once(run, work);
        }
        return of(times);
    }

    static Times of(double... times) {
        var sorted = times.clone();
        Arrays.sort(sorted);
        return new Times(sorted);
    }

    static double once(int number, Work work) {
        var start = System.nanoTime();
        try {
            if (work.run(number) == null) {
                throw new IllegalStateException("nothing came of it");
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new BenchFailure("It could not be measured: " + e, e);
        }
        return (System.nanoTime() - start) / 1e6;
    }

    double median() {
        return at(0.5);
    }

    double p95() {
        return at(0.95);
    }

    private double at(double share) {
        return sorted[Math.min(sorted.length - 1, (int) (share * sorted.length))];
    }
}
