package org.partnerportal.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.partnerportal.access.AccountDirectory;
import org.partnerportal.access.NewAccount;
import org.partnerportal.access.Role;
import org.partnerportal.access.SystemActor;

/// What the portal's memory grows by for each person who has signed in and looks at the reviewers' queue: the session,
/// the open page with its rows, and the connection that changes are pushed through.
final class SessionBenchmark implements Benchmark {

    private static final String QUEUE = "review";
    private static final String LOGIN = "looker@bench.example";
    private static final String PASSWORD = "bench-session";
    private static final int FIRST = 15;
    private static final int MORE = 30;
    private static final int CLASSES = 25;
    private static final double LIMIT = 200;

    @Override
    public String name() {
        return "session";
    }

    @Override
    public String question() {
        return "memory kept for each person who looks at the reviewers' queue";
    }

    @Override
    public void measure(BenchOptions options, Report report) {
        try (var portal = BenchPortal.started(options.data(), report::progress)) {
            portal.bean(SystemActor.class).run(() -> account(portal.bean(AccountDirectory.class)));
            var ofBare = visitors(portal.port(), BareGridRoute.ADDRESS);
            var ofQueue = visitors(portal.port(), QUEUE);
            try {
                compare(each(ofBare, BareGridRoute.ADDRESS, report), each(ofQueue, QUEUE, report), report);
            } finally {
                ofBare.destroy();
                ofQueue.destroy();
            }
        }
    }

    private static void compare(double bare, double queue, Report report) {
        report.verdict(
                queue <= LIMIT,
                "%.0f kB a session on the queue, at most %.0f kB; a bare Vaadin grid of fifty rows keeps %.0f kB (%.2f of it)"
                        .formatted(queue, LIMIT, bare, queue / bare));
    }

    private static void account(AccountDirectory accounts) {
        if (accounts.withLogin(LOGIN).isEmpty()) {
            accounts.open(new NewAccount(LOGIN, "Looker", PASSWORD, Set.of(Role.REVIEWER), null));
        }
    }

    // The visitors of one page stay while those of the next come: their going would be taken for the others' share.
    private static double each(Process process, String page, Report report) {
        var out = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
        var lines = process.inputReader();
        try {
            var rows = come(FIRST, out, lines);
            settle();
            var growth = new HeapGrowth();
            come(MORE, out, lines);
            settle();
            var classes = growth.untilNow();
            var kept =
                    classes.values().stream().mapToLong(HeapGrowth.Share::bytes).sum() / 1000.0 / MORE;
            report.figure(page + ", rows on the page", rows, "");
            report.figure(page + ", kept for each of " + MORE + " sessions", kept, "kB");
            classes.entrySet().stream().limit(CLASSES).forEach(each -> tell(each.getKey(), each.getValue(), report));
            return kept;
        } catch (IOException e) {
            throw new BenchFailure("The visitors did not come: " + e.getMessage(), e);
        }
    }

    private static Process visitors(int port, String page) {
        try {
            return new ProcessBuilder(command(port, page))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new BenchFailure("The visitors did not come: " + e.getMessage(), e);
        }
    }

    private static int come(int count, PrintWriter orders, BufferedReader lines) throws IOException {
        orders.println(count);
        var answer = lines.readLine();
        if (answer == null) {
            throw new BenchFailure("The visitors were turned away.");
        }
        return Integer.parseInt(answer.replaceAll("\\D", ""));
    }

    private static void tell(String className, HeapGrowth.Share share, Report report) {
        report.figure(
                "  %.1f objects of %s".formatted((double) share.objects() / MORE, className),
                share.bytes() / 1000.0 / MORE,
                "kB");
    }

    // Whatever is only still on its way out, goes.
    private static void settle() {
        for (var times = 0; times < 3; times++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(700));
            ManagementFactory.getMemoryMXBean().gc();
        }
    }

    private static List<String> command(int port, String page) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Visitors.class.getName(),
                Integer.toString(port),
                page,
                LOGIN,
                PASSWORD);
    }
}
