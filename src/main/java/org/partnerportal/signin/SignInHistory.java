package org.partnerportal.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.shared.TimeOrderedIds;
import org.partnerportal.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Every try at an account, for its own person to look through.
@Repository
class SignInHistory {

    private final JdbcClient jdbc;
    private final Vault vault;

    SignInHistory(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    void entered(AccountId account, SignInMethod method, boolean newDevice, Visit visit, Instant at) {
        add(account, "ENTERED", method, newDevice, visit, at);
    }

    void refused(AccountId account, SignInMethod method, boolean newDevice, Visit visit, Instant at) {
        add(account, "REFUSED", method, newDevice, visit, at);
    }

    private void add(
            AccountId account, String outcome, SignInMethod method, boolean newDevice, Visit visit, Instant at) {
        var id = TimeOrderedIds.next();
        jdbc.sql("""
                        insert into sign_in_attempt (id, account_id, outcome, method, new_device, agent, address, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        BinaryIds.bytes(id),
                        BinaryIds.bytes(account.value()),
                        outcome,
                        method.name(),
                        newDevice,
                        visit.agent(),
                        vault.seal(context(id), visit.address()),
                        Timestamp.from(at))
                .update();
    }

    /// The tries at an account before that one, the newest first.
    List<SignInTry> before(AccountId account, @Nullable UUID before, int most) {
        var narrowed = before == null ? "" : " and id < ?";
        var parameters = new ArrayList<Object>(List.of(BinaryIds.bytes(account.value())));
        if (before != null) {
            parameters.add(BinaryIds.bytes(before));
        }
        parameters.add(most);
        return jdbc.sql("select * from sign_in_attempt where account_id = ?" + narrowed + " order by id desc limit ?")
                .params(parameters)
                .query(this::attempt)
                .list();
    }

    int forgetBefore(Instant when, int most) {
        return jdbc.sql("delete from sign_in_attempt where at < ? limit ?")
                .params(Timestamp.from(when), most)
                .update();
    }

    private SignInTry attempt(ResultSet row, int number) throws SQLException {
        var id = BinaryIds.uuid(row.getBytes("id"));
        return new SignInTry(
                id,
                row.getString("outcome").equals("ENTERED"),
                SignInMethod.valueOf(row.getString("method")),
                row.getBoolean("new_device"),
                row.getString("agent"),
                vault.openText(context(id), row.getBytes("address")),
                row.getTimestamp("at").toInstant());
    }

    private static String context(UUID id) {
        return "sign_in_attempt.address:" + id;
    }
}
