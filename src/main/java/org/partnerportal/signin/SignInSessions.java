package org.partnerportal.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All sessions, open and ended. What stands here holds on every node.
@Repository
class SignInSessions {

    /// What a request must know of its session before anything is done for it.
    ///
    /// @param open whether nobody has ended it
    /// @param inUse whether its account may be used
    /// @param accountVersion changes with the account's roles
    record Standing(boolean open, boolean inUse, long accountVersion, Instant startedAt, Instant activeAt) {}

    private static final String COLUMNS =
            "select id, account_id, device_id, method, agent, address, started_at, active_at, ending from sign_in_session";

    private final JdbcClient jdbc;
    private final Vault vault;

    SignInSessions(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    void add(SignInSession session) {
        var id = BinaryIds.bytes(session.id());
        jdbc.sql("""
                        insert into sign_in_session
                            (id, account_id, device_id, method, agent, address, started_at, active_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        BinaryIds.bytes(session.account().value()),
                        BinaryIds.bytes(session.device()),
                        session.method().name(),
                        session.agent(),
                        vault.seal(context(session.id()), session.address()),
                        Timestamp.from(session.startedAt()),
                        Timestamp.from(session.activeAt()))
                .update();
    }

    Optional<Standing> standing(UUID id) {
        return jdbc.sql("""
                        select s.ended_at is null as open, a.active, a.version, s.started_at, s.active_at
                          from sign_in_session s join account a on a.id = s.account_id
                         where s.id = ?""")
                .param(BinaryIds.bytes(id))
                .query((row, number) -> new Standing(
                        row.getBoolean("open"),
                        row.getBoolean("active"),
                        row.getLong("version"),
                        row.getTimestamp("started_at").toInstant(),
                        row.getTimestamp("active_at").toInstant()))
                .optional();
    }

    Optional<SignInSession> find(UUID id, AccountId account) {
        return jdbc.sql(COLUMNS + " where id = ? and account_id = ?")
                .params(BinaryIds.bytes(id), BinaryIds.bytes(account.value()))
                .query(this::session)
                .optional();
    }

    /// The account's sessions that nobody has ended, the last used first.
    List<SignInSession> open(AccountId account) {
        return jdbc.sql(COLUMNS + " where account_id = ? and ended_at is null order by active_at desc limit 50")
                .param(BinaryIds.bytes(account.value()))
                .query(this::session)
                .list();
    }

    void touch(UUID id, Instant at) {
        jdbc.sql("update sign_in_session set active_at = ? where id = ? and ended_at is null")
                .params(Timestamp.from(at), BinaryIds.bytes(id))
                .update();
    }

    /// Ends a session once; the first ending stays.
    boolean end(UUID id, SessionEnding ending, Instant at) {
        return jdbc.sql("update sign_in_session set ended_at = ?, ending = ? where id = ? and ended_at is null")
                        .params(Timestamp.from(at), ending.name(), BinaryIds.bytes(id))
                        .update()
                == 1;
    }

    private SignInSession session(ResultSet row, int number) throws SQLException {
        var id = BinaryIds.uuid(row.getBytes("id"));
        var ending = row.getString("ending");
        return new SignInSession(
                id,
                new AccountId(BinaryIds.uuid(row.getBytes("account_id"))),
                BinaryIds.uuid(row.getBytes("device_id")),
                SignInMethod.valueOf(row.getString("method")),
                row.getString("agent"),
                vault.openText(context(id), row.getBytes("address")),
                row.getTimestamp("started_at").toInstant(),
                row.getTimestamp("active_at").toInstant(),
                ending == null ? null : SessionEnding.valueOf(ending));
    }

    private static String context(UUID id) {
        return "sign_in_session.address:" + id;
    }
}
