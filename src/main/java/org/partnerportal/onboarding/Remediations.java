package org.partnerportal.onboarding;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Every remediation request of an application, round by round; none is ever changed but by its answer.
///
/// Reached only with an application that its own scope has let through.
@Repository
class Remediations {

    private record StoredItem(
            FieldPath path,
            ReturnReason reason,
            String outwardText,
            @Nullable String explanation) {

        @Override
        public String toString() {
            return path.value();
        }
    }

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Revisions revisions;

    Remediations(JdbcClient jdbc, Vault vault, Revisions revisions) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.revisions = revisions;
    }

    void ask(MerchantApplicationId id, Side by, List<ReturnedItem> items, Instant at, Instant deadline) {
        var round = lastRound(id) + 1;
        jdbc.sql("""
                        insert into remediation_request (application_id, round, asked_by, asked_at, deadline)
                        values (?, ?, ?, ?, ?)""")
                .params(id.value(), round, by.name(), Timestamp.from(at), Timestamp.from(deadline))
                .update();
        for (var position = 0; position < items.size(); position++) {
            var item = items.get(position);
            jdbc.sql("""
                            insert into remediation_item (application_id, round, position, path, reason, outward_text)
                            values (?, ?, ?, ?, ?, ?)""")
                    .params(
                            id.value(),
                            round,
                            position,
                            item.path().value(),
                            item.reason().name(),
                            vault.seal(context(id, round), item.outwardText()))
                    .update();
        }
    }

    /// Every request, the newest first. Whether an open item is mended shows against `current`.
    List<Remediation> all(MerchantApplicationId id, FormValues current) {
        return jdbc.sql("select * from remediation_request where application_id = ? order by round desc")
                .param(id.value())
                .query((row, number) -> remediation(id, row, current))
                .list();
    }

    /// The request that is open now.
    Optional<Remediation> open(MerchantApplicationId id, FormValues current) {
        return jdbc.sql("""
                        select * from remediation_request where application_id = ? and answered_at is null
                         order by round desc limit 1""")
                .param(id.value())
                .query((row, number) -> remediation(id, row, current))
                .optional();
    }

    void answer(MerchantApplicationId id, Instant at) {
        jdbc.sql("update remediation_request set answered_at = ? where application_id = ? and answered_at is null")
                .params(Timestamp.from(at), id.value())
                .update();
    }

    void explain(MerchantApplicationId id, int round, FieldPath path, String explanation) {
        var sealed = explanation.isBlank()
                ? null
                : vault.seal(context(id, round), explanation.getBytes(StandardCharsets.UTF_8));
        jdbc.sql("update remediation_item set explanation = ? where application_id = ? and round = ? and path = ?")
                .param(sealed)
                .param(id.value())
                .param(round)
                .param(path.value())
                .update();
    }

    private int lastRound(MerchantApplicationId id) {
        return jdbc.sql("select coalesce(max(round), 0) from remediation_request where application_id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    private Remediation remediation(MerchantApplicationId id, ResultSet row, FormValues current) throws SQLException {
        var round = row.getInt("round");
        var answered = row.getTimestamp("answered_at");
        var asked = row.getTimestamp("asked_at").toInstant();
        var before = revisions.lastBefore(id, asked);
        var items = items(id, round).stream()
                .map(item -> new Remediation.Item(
                        item.path(),
                        item.reason(),
                        item.outwardText(),
                        answered != null
                                || item.explanation() != null
                                || !current.all(item.path()).equals(before.all(item.path())),
                        item.explanation()))
                .toList();
        return new Remediation(
                round,
                Side.valueOf(row.getString("asked_by")),
                asked,
                row.getTimestamp("deadline").toInstant(),
                answered == null ? null : answered.toInstant(),
                items);
    }

    private List<StoredItem> items(MerchantApplicationId id, int round) {
        return jdbc.sql("select * from remediation_item where application_id = ? and round = ? order by position")
                .params(id.value(), round)
                .query((row, number) -> {
                    var explanation = row.getBytes("explanation");
                    return new StoredItem(
                            FieldPath.of(row.getString("path")),
                            ReturnReason.valueOf(row.getString("reason")),
                            vault.openText(context(id, round), row.getBytes("outward_text")),
                            explanation == null ? null : vault.openText(context(id, round), explanation));
                })
                .list();
    }

    private static String context(MerchantApplicationId id, int round) {
        return "remediation_item:" + id + ":" + round;
    }
}
