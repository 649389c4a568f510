package org.partnerportal.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.partnerportal.access.AccountDirectory;
import org.partnerportal.access.NewAccount;
import org.partnerportal.access.Role;
import org.partnerportal.access.SystemActor;

/// A thousand people who are signed in and click once a second, on the reviewers' queue and in the directory of
/// partners, beside as many who do the same on a bare Vaadin grid.
///
/// Fewer of them click first: where the machine does not carry a thousand, it is seen how many it carries.
final class LoadBenchmark implements Benchmark {

    private static final String PASSWORD = "a-thousand-people-click";
    private static final int PEOPLE = 1000;
    private static final List<Integer> FEWER = List.of(125, 250, 500);
    private static final int SECONDS = 30;
    private static final int WARM_UP_SECONDS = 15;
    private static final double SLOWEST = 100;
    private static final double MOST_MEMORY = 300;
    private static final double MOST_TIMES_BARE = 1.5;

    private static final List<String> PORTAL = List.of(
            "reviewer review  shelf=ALL shelf=MINE risk=HIGH",
            "admin partners  kind=SERVICE_PROVIDER text=10 standing=ACTIVE");
    private static final List<String> BARE = List.of(
            "reviewer " + BareGridRoute.ADDRESS + "  turn=1 turn=2 turn=3",
            "admin " + BareGridRoute.ADDRESS + "  turn=1 turn=2 turn=3");

    /// What came of the clicks.
    private record Clicked(int done, int failed) {}

    /// What a crowd cost.
    private record Cost(double p50, double p99, double kilobytes, int failures) {}

    @Override
    public String name() {
        return "load";
    }

    @Override
    public String question() {
        return PEOPLE + " people signed in, a click a second each, beside a bare Vaadin grid";
    }

    @Override
    public void measure(BenchOptions options, Report report) {
        try (var portal = BenchPortal.started(options.data(), report::progress)) {
            new ManyApplications(portal, report, options.rows()).make();
            report.progress("Making accounts");
            portal.bean(SystemActor.class).run(() -> accounts(portal.bean(AccountDirectory.class)));
            var bare = cost("bare grid", BARE, portal, report);
            var own = cost("queue and partners", PORTAL, portal, report);
            report.verdict(own.failures() == 0, own.failures() + " clicks failed, none may");
            report.verdict(
                    own.p99() <= SLOWEST, "p99 %.0f ms at the server, at most %.0f".formatted(own.p99(), SLOWEST));
            report.verdict(
                    own.kilobytes() <= MOST_MEMORY,
                    "%.0f kB a person, at most %.0f".formatted(own.kilobytes(), MOST_MEMORY));
            report.verdict(
                    own.p99() <= MOST_TIMES_BARE * bare.p99(),
                    "p99 %.2f times the bare grid's, at most %.1f".formatted(own.p99() / bare.p99(), MOST_TIMES_BARE));
        }
    }

    private static void accounts(AccountDirectory accounts) {
        for (var n = 0; n < PEOPLE; n++) {
            var reviewer = n % 2 == 0;
            var login = (reviewer ? "reviewer" : "admin") + n + "@bench.example";
            if (accounts.withLogin(login).isEmpty()) {
                accounts.open(new NewAccount(
                        login, "Somebody", PASSWORD, Set.of(reviewer ? Role.REVIEWER : Role.ADMIN), null));
            }
        }
    }

    private static Cost cost(String what, List<String> scripts, BenchPortal portal, Report report) {
        report.progress(PEOPLE + " people sign in: " + what);
        var meter = portal.bean(LoadMeter.class);
        settle();
        var memory = new HeapGrowth();
        var crowd = crowd(portal.port(), scripts);
        try {
            var orders = new PrintWriter(crowd.outputWriter(StandardCharsets.UTF_8), true);
            var answers = crowd.inputReader();
            say(orders, answers, "come " + PEOPLE, "there");
            clicks(orders, answers, WARM_UP_SECONDS, PEOPLE);
            for (var few : FEWER) {
                meter.taken();
                clicks(orders, answers, WARM_UP_SECONDS, few);
                report.figure(what + ", p99 with " + few + " people", at(meter.taken(), 0.99), "ms");
            }
            meter.taken();
            report.progress("They click for " + SECONDS + " seconds");
            var began = System.nanoTime();
            var clicked = clicks(orders, answers, SECONDS, PEOPLE);
            var taken = (System.nanoTime() - began) / 1e9;
            var times = meter.taken();
            settle();
            var kept = memory.untilNow().values().stream()
                            .mapToLong(HeapGrowth.Share::bytes)
                            .sum()
                    / 1000.0
                    / PEOPLE;
            var cost = new Cost(at(times, 0.5), at(times, 0.99), kept, clicked.failed());
            report.figure(what + ", clicks", clicked.done(), "");
            report.figure(what + ", requests a second", times.length / taken, "");
            report.figure(what + ", median at the server", cost.p50(), "ms");
            report.figure(what + ", p99 at the server", cost.p99(), "ms");
            report.figure(what + ", memory a person", cost.kilobytes(), "kB");
            return cost;
        } catch (IOException e) {
            throw new BenchFailure("The crowd did not come: " + e.getMessage(), e);
        } finally {
            crowd.destroy();
        }
    }

    private static Clicked clicks(PrintWriter orders, BufferedReader answers, int seconds, int people)
            throws IOException {
        var words = say(orders, answers, "click " + seconds + " " + people, "clicked")
                .split(" ", -1);
        return new Clicked(Integer.parseInt(words[1]), Integer.parseInt(words[2]));
    }

    private static String say(PrintWriter orders, BufferedReader answers, String order, String expected)
            throws IOException {
        orders.println(order);
        var answer = answers.readLine();
        if (answer == null || !answer.startsWith(expected)) {
            throw new BenchFailure("The crowd was turned away: " + answer);
        }
        return answer;
    }

    private static double at(double[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1.0, sorted.length * share)];
    }

    // Whatever is only still on its way out, goes.
    private static void settle() {
        for (var times = 0; times < 3; times++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(700));
            ManagementFactory.getMemoryMXBean().gc();
        }
    }

    private static Process crowd(int port, List<String> scripts) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Crowd.class.getName(),
                Integer.toString(port),
                PASSWORD));
        command.addAll(scripts);
        try {
            return new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new BenchFailure("The crowd did not come: " + e.getMessage(), e);
        }
    }
}
