package org.partnerportal.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.AccountNames;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All holds, those that ended too. Their reasons are sealed.
@Repository
class RetentionHolds {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final AccountNames names;

    RetentionHolds(JdbcClient jdbc, Vault vault, AccountNames names) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.names = names;
    }

    void place(UUID id, MerchantApplicationId application, String reason, Instant at, @Nullable AccountId by) {
        jdbc.sql("""
                        insert into retention_hold (id, application_id, reason, placed_at, placed_by)
                        values (?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        BinaryIds.bytes(id),
                        application.value(),
                        vault.seal(context("reason", id), reason),
                        Timestamp.from(at),
                        bytes(by)))
                .update();
    }

    /// Ends a hold of this application, unless it has ended or there is none.
    boolean end(UUID id, MerchantApplicationId application, String reason, Instant at, @Nullable AccountId by) {
        return jdbc.sql("""
                        update retention_hold set end_reason = ?, ended_at = ?, ended_by = ?
                        where id = ? and application_id = ? and ended_at is null
                        """)
                        .params(Arrays.asList(
                                vault.seal(context("end_reason", id), reason),
                                Timestamp.from(at),
                                bytes(by),
                                BinaryIds.bytes(id),
                                application.value()))
                        .update()
                == 1;
    }

    List<RetentionHold> of(MerchantApplicationId application) {
        return jdbc.sql("select * from retention_hold where application_id = ? order by placed_at desc, id")
                .param(application.value())
                .query(this::hold)
                .list();
    }

    private RetentionHold hold(ResultSet row, int number) throws SQLException {
        var id = BinaryIds.uuid(row.getBytes("id"));
        var ended = row.getTimestamp("ended_at");
        var endReason = row.getBytes("end_reason");
        return new RetentionHold(
                id,
                vault.openText(context("reason", id), row.getBytes("reason")),
                row.getTimestamp("placed_at").toInstant(),
                names.of(BinaryIds.account(row.getBytes("placed_by"))),
                ended == null ? null : ended.toInstant(),
                names.of(BinaryIds.account(row.getBytes("ended_by"))),
                endReason == null ? "" : vault.openText(context("end_reason", id), endReason));
    }

    private static byte @Nullable [] bytes(@Nullable AccountId account) {
        return account == null ? null : BinaryIds.bytes(account.value());
    }

    private static String context(String column, UUID id) {
        return "retention_hold." + column + ":" + id;
    }
}
