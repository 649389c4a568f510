package org.partnerportal.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.partnerportal.access.AccountDirectory;
import org.partnerportal.access.NewAccount;
import org.partnerportal.access.Role;
import org.partnerportal.access.SystemActor;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whether the clock tells a stranger anything: how long the portal takes to refuse a wrong password, an address that
/// nobody has, an account that waits, and one out of use. They take turns, in another order each round.
final class SignInBenchmark implements Benchmark {

    private static final String PASSWORD = "bench sign-in lamps";
    private static final String WRONG = "wrong";
    private static final List<String> KNOWN = List.of(WRONG, "locked", "inactive");
    private static final int WARM_UP = 40;
    private static final double LIMIT = 0.05;

    @Override
    public String name() {
        return "sign-in";
    }

    @Override
    public String question() {
        return "whether wrong, unknown, locked and inactive can be told apart by the clock";
    }

    @Override
    public void measure(BenchOptions options, Report report) {
        var generous =
                List.of("--portal.sign-in.free-tries=1000000000", "--portal.sign-in.free-tries-per-address=1000000000");
        try (var portal = BenchPortal.started(options.data(), report::progress, generous);
                var http = HttpClient.newHttpClient()) {
            portal.bean(SystemActor.class).run(() -> accounts(portal.bean(AccountDirectory.class)));
            var sender = new Sender(http, URI.create("http://localhost:" + portal.port() + "/sign-in"));
            var kinds = List.of(WRONG, "unknown", "locked", "inactive");
            kinds.forEach(sender::refused);
            prepare(portal.bean(JdbcClient.class), sender);
            compare(taken(kinds, sender, options.times()), report);
        }
    }

    private record Sender(HttpClient http, URI address) {

        Object refused(String kind) {
            var form = "username=" + encoded(login(kind)) + "&password=" + encoded("not " + PASSWORD);
            var request = HttpRequest.newBuilder(address)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form))
                    .build();
            try {
                var answer = http.send(request, BodyHandlers.ofString());
                var onward = answer.headers().firstValue("Location").orElse("");
                if (!onward.contains("error")) {
                    throw new BenchFailure("Not refused: " + answer.statusCode() + " " + onward);
                }
                return onward;
            } catch (IOException e) {
                throw new BenchFailure("The portal did not answer: " + e.getMessage(), e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new BenchFailure("Interrupted", e);
            }
        }
    }

    private static Map<String, List<Double>> taken(List<String> kinds, Sender sender, int rounds) {
        var taken = new LinkedHashMap<String, List<Double>>();
        var order = new ArrayList<>(kinds);
        var random = new Random(1);
        for (var round = 0; round < rounds + WARM_UP; round++) {
            Collections.shuffle(order, random);
            for (var kind : order) {
                var time = Times.once(round, number -> sender.refused(kind));
                if (round >= WARM_UP) {
                    taken.computeIfAbsent(kind, any -> new ArrayList<>()).add(time);
                }
            }
        }
        return taken;
    }

    private static void compare(Map<String, List<Double>> taken, Report report) {
        var medians = new LinkedHashMap<String, Double>();
        taken.forEach((kind, times) -> {
            var of = Times.of(times.stream().mapToDouble(each -> each).toArray());
            report.figure(kind, of);
            medians.put(kind, of.median());
        });
        var least = Collections.min(medians.values());
        var apart = Collections.max(medians.values()) / least - 1;
        report.verdict(
                apart <= LIMIT,
                "the medians lie within %.1f %% of each other, at most %.0f %%".formatted(apart * 100, LIMIT * 100));
    }

    private static void accounts(AccountDirectory accounts) {
        KNOWN.stream()
                .filter(kind -> accounts.withLogin(login(kind)).isEmpty())
                .forEach(kind -> accounts.open(
                        new NewAccount(login(kind), "Bench", PASSWORD, Set.of(Role.PROVIDER_OPERATOR), null)));
    }

    // The last account tried is the one that now has to wait.
    private static void prepare(JdbcClient jdbc, Sender sender) {
        jdbc.sql("""
                        update account set active = false
                         where id = (select account_id from sign_in_attempt order by id desc limit 1)""").update();
        sender.refused("locked");
        jdbc.sql("update guess_count set waits_until = ? where kind = 'ACCOUNT' order by tried_at desc limit 1")
                .param(Timestamp.from(Instant.parse("2100-01-01T00:00:00Z")))
                .update();
    }

    private static String login(String kind) {
        return kind + "@sign-in.bench.example";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
