package org.partnerportal.authorisation;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the whole database holds, as one value: another value means that somebody changed something.
///
/// Left out is what a mere visit writes: when somebody was seen, what they looked at, what jobs are due.
final class Everything {

    private static final Set<String> VISITS = Set.of(
            "scheduled_tasks",
            "sign_in_session",
            "sign_in_attempt",
            "sign_in_device",
            "guess_count",
            "recovery_code",
            "totp_secret",
            "audit_record",
            "letter",
            "account");
    private static final Duration QUIET = Duration.ofMillis(600);

    private final JdbcClient jdbc;

    Everything(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// By table, once no job is at work any more.
    Map<String, String> settled() {
        var last = new Object() {
            Map<String, String> seen = now();
        };
        await().during(QUIET).atMost(Duration.ofSeconds(20)).until(() -> {
            var now = now();
            var same = now.equals(last.seen);
            last.seen = now;
            return same;
        });
        return last.seen;
    }

    Map<String, String> now() {
        var sums = new TreeMap<String, String>();
        jdbc.sql("checksum table " + tables())
                .query((row, _) -> sums.put(row.getString(1), Objects.toString(row.getString(2))))
                .list();
        sums.put("account", accounts());
        return sums;
    }

    private String tables() {
        return jdbc
                .sql("select table_name from information_schema.tables where table_schema = database()")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> !VISITS.contains(table))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private String accounts() {
        return jdbc.sql("select concat(count(*), ' ', sum(version), ' ', group_concat(distinct state)) from account")
                .query(String.class)
                .single();
    }
}
