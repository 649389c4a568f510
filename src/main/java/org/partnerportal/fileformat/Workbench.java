package org.partnerportal.fileformat;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Where foreign files are opened: a few at a time, each within a time limit, none able to take the caller down.
///
/// A file that does not come to an end keeps its place until it does, so that bad files cannot pile up.
@Component
class Workbench {

    private final Workplaces places;
    private final Duration limit;

    Workbench(
            @Value("${portal.document-workplaces:2}") int places,
            @Value("${portal.document-time-limit:20s}") Duration limit) {
        this.places = new Workplaces(places, limit);
        this.limit = limit;
    }

    /// Does the work, or fails with the one exception that says the file could not be worked on.
    ///
    /// @throws NoWorkplace if others' files keep all places
    <T> T work(Callable<T> work) throws IOException {
        var task = new FutureTask<>(work);
        places.take();
        Thread.ofPlatform().daemon().name("document-workbench").start(() -> {
            try {
                task.run();
            } finally {
                places.leave();
            }
        });
        return result(task);
    }

    private <T> T result(FutureTask<T> task) throws IOException {
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new IOException("The file cannot be worked on", e.getCause());
        } catch (TimeoutException e) {
            task.cancel(true);
            throw new IOException("The file takes too long", e);
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }
}
