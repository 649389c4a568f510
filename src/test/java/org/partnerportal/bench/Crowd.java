package org.partnerportal.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// Many people who click once a second, in a process of their own.
///
/// Comes when told `come N`, clicks when told `click SECONDS N`, where N say how many of them do, and says what came of
/// it.
final class Crowd {

    /// What one of them does: sign in with this login, and click through this page with these queries.
    private record Member(Visitor visitor, String page, List<String> queries) {

        void click(int turn) {
            visitor.click(page, queries.get(turn % queries.size()));
        }
    }

    // As many as sign in at a time: each costs the portal a password's hash.
    private static final int AT_A_TIME = 4;
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    private final int port;
    private final String password;
    private final List<String> scripts;
    private final HttpClient http = HttpClient.newBuilder()
            .executor(Executors.newFixedThreadPool(AT_A_TIME))
            .build();
    private final List<Member> members = new ArrayList<>();
    private final AtomicInteger clicks = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();

    private Crowd(int port, String password, List<String> scripts) {
        this.port = port;
        this.password = password;
        this.scripts = scripts;
    }

    /// @param arguments the port, the password of all, and scripts: `login-prefix page query query ...`
    static void main(String[] arguments) throws IOException, InterruptedException {
        var crowd = new Crowd(
                Integer.parseInt(arguments[0]), arguments[1], List.of(arguments).subList(2, arguments.length));
        try (var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line; (line = lines.readLine()) != null; ) {
                var order = line.split(" ", -1);
                var number = Integer.parseInt(order[1]);
                System.out.println(
                        order[0].equals("come") ? crowd.come(number) : crowd.click(number, Integer.parseInt(order[2])));
            }
        }
        System.exit(0);
    }

    private String come(int count) throws InterruptedException {
        var first = members.size();
        try (var doors = Executors.newFixedThreadPool(AT_A_TIME)) {
            var coming = new ArrayList<Future<Member>>();
            for (var n = first; n < first + count; n++) {
                var number = n;
                coming.add(doors.submit(() -> member(number)));
            }
            for (var one : coming) {
                members.add(one.get());
            }
            return "there " + members.size();
        } catch (ExecutionException e) {
            return "failed " + e.getCause();
        }
    }

    private Member member(int number) {
        var script = scripts.get(number % scripts.size()).split(" ", -1);
        var visitor = new Visitor(http, port);
        visitor.signIn(script[0] + number + "@bench.example", password);
        visitor.open(script[1]);
        return new Member(visitor, script[1], List.of(script).subList(2, script.length));
    }

    private String click(int seconds, int count) {
        clicks.set(0);
        failures.set(0);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            members.stream().limit(count).forEach(member -> people.execute(() -> clickOn(member, seconds)));
        }
        return "clicked " + clicks + " " + failures;
    }

    // Each at a moment of their own within the second, and the next a second after the one before began.
    private void clickOn(Member member, int seconds) {
        var next = System.nanoTime() + ThreadLocalRandom.current().nextLong(A_SECOND.toNanos());
        for (var turn = 0; turn < seconds; turn++) {
            LockSupport.parkNanos(next - System.nanoTime());
            try {
                member.click(turn);
                clicks.incrementAndGet();
            } catch (RuntimeException failed) {
                failures.incrementAndGet();
            }
            next = Math.max(next + A_SECOND.toNanos(), System.nanoTime() - TimeUnit.SECONDS.toNanos(1));
        }
    }
}
