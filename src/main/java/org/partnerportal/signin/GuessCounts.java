package org.partnerportal.signin;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All counts of failures, the same for every node. Those counted are known by a blind index alone.
@Repository
class GuessCounts {

    private final JdbcClient jdbc;

    GuessCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The count as it stands, which nobody else can read for counting until this transaction is over.
    ///
    /// Writes when it was asked for, so that a try that is not looked at costs the same disk access as one that is.
    GuessCount hold(GuessKind kind, byte[] whose, Instant now) {
        jdbc.sql("""
                        insert into guess_count (kind, of_whom, failures, last_at, tried_at) values (?, ?, 0, ?, ?)
                            on duplicate key update tried_at = values(tried_at)""")
                .params(kind.name(), whose, Timestamp.from(now), Timestamp.from(now))
                .update();
        return jdbc.sql("""
                        select failures, last_at, waits_until from guess_count where kind = ? and of_whom = ?
                           for update""")
                .params(kind.name(), whose)
                .query((row, number) -> new GuessCount(
                        row.getInt("failures"),
                        row.getTimestamp("last_at").toInstant(),
                        instant(row.getTimestamp("waits_until"))))
                .single();
    }

    void keep(GuessKind kind, byte[] whose, GuessCount count) {
        jdbc.sql("update guess_count set failures = ?, last_at = ?, waits_until = ? where kind = ? and of_whom = ?")
                .params(Arrays.asList(
                        count.failures(),
                        Timestamp.from(count.lastAt()),
                        count.waitsUntil() == null ? null : Timestamp.from(count.waitsUntil()),
                        kind.name(),
                        whose))
                .update();
    }

    /// Takes back one try that was counted and proved right, and the wait it began.
    void takeBack(GuessKind kind, byte[] whose) {
        jdbc.sql("""
                        update guess_count set failures = greatest(failures - 1, 0), waits_until = null
                         where kind = ? and of_whom = ?""").params(kind.name(), whose).update();
    }

    void forget(GuessKind kind, byte[] whose) {
        jdbc.sql("delete from guess_count where kind = ? and of_whom = ?")
                .params(kind.name(), whose)
                .update();
    }

    int forgetBefore(Instant when, int most) {
        return jdbc.sql("delete from guess_count where tried_at < ? limit ?")
                .params(Timestamp.from(when), most)
                .update();
    }

    private static @Nullable Instant instant(@Nullable Timestamp stamp) {
        return Optional.ofNullable(stamp).map(Timestamp::toInstant).orElse(null);
    }
}
