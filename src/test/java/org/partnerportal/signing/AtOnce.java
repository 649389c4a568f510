package org.partnerportal.signing;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/// The same work by several at once, for tests.
public final class AtOnce {

    private AtOnce() {}

    public static <T> List<T> times(int times, Callable<T> work) {
        try (var threads = Executors.newFixedThreadPool(times)) {
            var started = threads.invokeAll(
                    IntStream.range(0, times).mapToObj(any -> work).toList());
            return started.stream().map(AtOnce::result).toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
