package org.partnerportal.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.partnerportal.bulkboarding.BulkBoarding;
import org.partnerportal.bulkboarding.BulkImportId;
import org.partnerportal.bulkboarding.ImportDetails;
import org.partnerportal.bulkboarding.ImportState;
import org.partnerportal.onboarding.Fixtures;
import org.partnerportal.shared.PartnerId;

/// One import in a portal of its own process, which so has no more memory than it is given.
final class ImportRun {

    static final String FIGURE = "figure\t";

    private static final long LOOKED_EVERY = TimeUnit.MILLISECONDS.toNanos(50);

    private final PrintStream out;
    private final BenchPortal portal;
    private final Fixtures fixtures;
    private final BulkBoarding imports;
    private final PartnerId provider;

    private ImportRun(PrintStream out, BenchPortal portal) {
        this.out = out;
        this.portal = portal;
        fixtures = portal.bean(Fixtures.class);
        imports = portal.bean(BulkBoarding.class);
        provider = fixtures.aPair().provider();
    }

    static void main(String[] arguments) throws IOException, SQLException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (var portal = BenchPortal.started(Path.of(arguments[0]), out::println, Fixtures.class)) {
            new ImportRun(out, portal).measure(Path.of(arguments[1]));
        }
        System.exit(0);
    }

    private void measure(Path sheet) throws IOException, SQLException {
        ManagementFactory.getMemoryMXBean().gc();
        figure("idle", ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6);
        var heap = new HeapAfterCollections();
        var began = System.nanoTime();
        var id = taken(sheet);
        figure("taken", since(began));
        began = System.nanoTime();
        var checked = until(id, ImportState.CHECKED, ImportState.REFUSED);
        figure("checked", since(began));
        out.println(checked.state() + " " + checked.counts());
        fixtures.asOperator(provider, () -> {
            imports.begin(id, checked.version());
            return id;
        });
        began = System.nanoTime();
        out.println(
                until(id, ImportState.IMPORTED, ImportState.STOPPED).counts().toString());
        figure("begun", since(began));
        figure("bare", BareInsert.seconds(portal.url(), provider, id));
        figure("heap", heap.most() / 1e6);
    }

    private BulkImportId taken(Path sheet) {
        return fixtures.asOperator(provider, () -> {
            try (var bytes = Files.newInputStream(sheet)) {
                return imports.take("merchants.xlsx", bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private ImportDetails until(BulkImportId id, ImportState state, ImportState other) {
        while (true) {
            var found = fixtures.asOperator(provider, () -> imports.find(id).orElseThrow());
            if (found.state() == state || found.state() == other) {
                return found;
            }
            LockSupport.parkNanos(LOOKED_EVERY);
        }
    }

    private void figure(String what, double value) {
        out.println(FIGURE + what + "\t" + value);
    }

    private static double since(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
