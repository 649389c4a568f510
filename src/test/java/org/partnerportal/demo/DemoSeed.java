package org.partnerportal.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Makes the demo data that is not there yet.
@Component
@Profile("demo")
public class DemoSeed {

    private final List<DemoStep> steps;
    private final Path done;

    DemoSeed(ObjectProvider<DemoStep> steps, @Value("${portal.demo.folder}") Path folder) {
        this.steps = steps.orderedStream().toList();
        this.done = folder;
    }

    /// Runs the steps that never ran to their end on this data folder.
    ///
    /// @param progress told what is being made
    public void run(Consumer<String> progress) {
        for (var step : steps) {
            if (!Files.exists(marker(step))) {
                progress.accept(step.title());
                step.run();
                mark(step);
            }
        }
    }

    private Path marker(DemoStep step) {
        return done.resolve(step.name());
    }

    private void mark(DemoStep step) {
        try {
            Files.createDirectories(done);
            Files.createFile(marker(step));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
