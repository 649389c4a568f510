package org.partnerportal.partner;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.shared.PartnerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All partners.
@Repository
class Partners {

    private static final String COLUMNS =
            "select id, number, kind, name, routed_acquirer_id, may_board_micro from partner";

    private final JdbcClient jdbc;

    Partners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PartnerSummary> find(PartnerId id) {
        return jdbc.sql(COLUMNS + " where id = ?")
                .param(BinaryIds.bytes(id.value()))
                .query(Partners::partner)
                .optional();
    }

    Optional<PartnerSummary> findByNumber(String number) {
        return jdbc.sql(COLUMNS + " where number = ?")
                .param(number)
                .query(Partners::partner)
                .optional();
    }

    List<PartnerSummary> findByKindAfter(PartnerKind kind, String name, int limit) {
        return jdbc.sql(COLUMNS + " where kind = ? and name > ? order by kind, name, id limit ?")
                .params(kind.name(), name, limit)
                .query(Partners::partner)
                .list();
    }

    List<PartnerSummary> findBeginning(PartnerKind kind, String text, String afterName, int limit) {
        var pattern = text.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
        return jdbc.sql(
                        COLUMNS
                                + " where kind = ? and name > ? and (name like ? or number like ?) order by kind, name, id limit ?")
                .params(kind.name(), afterName, pattern, pattern, limit)
                .query(Partners::partner)
                .list();
    }

    void add(PartnerSummary partner, Instant at) {
        jdbc.sql("""
                        insert into partner (id, number, kind, name, routed_acquirer_id, may_board_micro, created_at, version)
                        values (?, ?, ?, ?, ?, ?, ?, 0)""")
                .params(Arrays.asList(
                        BinaryIds.bytes(partner.id().value()),
                        partner.number(),
                        partner.kind().name(),
                        partner.name(),
                        partner.routedAcquirer() == null
                                ? null
                                : BinaryIds.bytes(partner.routedAcquirer().value()),
                        partner.mayBoardMicro(),
                        Timestamp.from(at)))
                .update();
    }

    private static PartnerSummary partner(ResultSet row, int number) throws SQLException {
        return new PartnerSummary(
                new PartnerId(BinaryIds.uuid(row.getBytes("id"))),
                row.getString("number"),
                PartnerKind.valueOf(row.getString("kind")),
                row.getString("name"),
                BinaryIds.partner(row.getBytes("routed_acquirer_id")),
                row.getBoolean("may_board_micro"));
    }
}
