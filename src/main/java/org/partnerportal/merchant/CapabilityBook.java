package org.partnerportal.merchant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.AccountNames;
import org.partnerportal.acquiring.MerchantId;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.shared.Capability;
import org.partnerportal.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What happened to payment products, and which of them wait. Reached only with a merchant that its own scope has let
/// through, or by reviewers.
@Repository
class CapabilityBook {

    static final int PAGE = 50;

    private static final int MOST_STEPS = 100;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final AccountNames names;

    CapabilityBook(JdbcClient jdbc, Vault vault, AccountNames names) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.names = names;
    }

    /// The steps of a merchant's payment products, the latest first.
    ///
    /// @param inward whether the reader is told who it was, and what colleagues were told
    List<CapabilityStep> steps(MerchantId merchant, @Nullable Capability only, boolean inward) {
        return jdbc.sql("""
                        select * from merchant_capability_step where mid = ? and (? is null or capability = ?)
                         order by id desc limit ?""")
                .param(1, merchant.value())
                .param(2, only == null ? null : only.name())
                .param(3, only == null ? null : only.name())
                .param(4, MOST_STEPS)
                .query((row, number) -> step(merchant, row, inward))
                .list();
    }

    CapabilityQueue waiting(@Nullable CapabilityWaiting after) {
        var where = new StringBuilder("c.state = 'IN_REVIEW'");
        var parameters = new ArrayList<Object>();
        if (after != null) {
            where.append(" and (c.handed_in_at, c.mid, c.capability) > (?, ?, ?)");
            parameters.add(Timestamp.from(after.handedInAt()));
            parameters.add(after.id().merchant().value());
            parameters.add(after.id().capability().name());
        }
        var rows = jdbc.sql("""
                        select c.mid, c.capability, c.handed_in_at, c.claimed_by, m.name
                          from merchant_capability c join merchant m on m.mid = c.mid where\s""" + where + " order by c.handed_in_at, c.mid, c.capability limit " + (PAGE + 1))
                .params(parameters)
                .query(this::row)
                .list();
        return rows.size() <= PAGE
                ? new CapabilityQueue(rows, Optional.empty())
                : new CapabilityQueue(rows.subList(0, PAGE), Optional.of(rows.get(PAGE - 1)));
    }

    private CapabilityWaiting row(ResultSet row, int number) throws SQLException {
        return new CapabilityWaiting(
                new CapabilityId(new MerchantId(row.getLong("mid")), Capability.valueOf(row.getString("capability"))),
                row.getString("name"),
                row.getTimestamp("handed_in_at").toInstant(),
                name(row.getBytes("claimed_by")));
    }

    private CapabilityStep step(MerchantId merchant, ResultSet row, boolean inward) throws SQLException {
        var id = new CapabilityId(merchant, Capability.valueOf(row.getString("capability")));
        var from = row.getString("from_state");
        return new CapabilityStep(
                id.capability(),
                from == null ? null : CapabilityState.valueOf(from),
                CapabilityState.valueOf(row.getString("to_state")),
                row.getTimestamp("at").toInstant(),
                inward ? name(row.getBytes("by_account")) : "",
                text("reason", id, row.getBytes("reason")),
                inward ? text("note", id, row.getBytes("note")) : null);
    }

    private @Nullable String text(String column, CapabilityId id, byte @Nullable [] sealed) {
        return sealed == null ? null : vault.openText(MerchantCapabilities.context(column, id), sealed);
    }

    private String name(byte @Nullable [] account) {
        return account == null ? "" : names.of(new AccountId(BinaryIds.uuid(account)));
    }
}
