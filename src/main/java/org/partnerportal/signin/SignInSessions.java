package org.partnerportal.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All sessions, open and ended. What stands here holds on every node.
@Repository
class SignInSessions {

    /// What a request must know of its session before anything is done for it.
    ///
    /// @param ending how it was ended, nothing while it stands
    /// @param inUse whether its account may be used
    /// @param accountVersion changes with the account's roles
    record Standing(
            AccountId account,
            @Nullable SessionEnding ending,
            boolean inUse,
            long accountVersion,
            Instant startedAt,
            Instant activeAt) {}

    private static final String COLUMNS =
            "select id, account_id, device_id, method, agent, address, started_at, active_at, ending from sign_in_session ";

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
                        select s.account_id, s.ending, a.state = 'ACTIVE' as in_use, a.version, s.started_at, s.active_at
                          from sign_in_session s join account a on a.id = s.account_id
                         where s.id = ?""")
                .param(BinaryIds.bytes(id))
                .query((row, number) -> new Standing(
                        new AccountId(BinaryIds.uuid(row.getBytes("account_id"))),
                        ending(row.getString("ending")),
                        row.getBoolean("in_use"),
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

    /// The account's sessions that stand, the last used first. One that was left alone may have died with its node.
    List<SignInSession> open(AccountId account, Instant activeAfter, Instant startedAfter) {
        return jdbc.sql(COLUMNS + """
                         where account_id = ? and ended_at is null and active_at > ? and started_at > ?
                         order by active_at desc limit 50""")
                .params(BinaryIds.bytes(account.value()), Timestamp.from(activeAfter), Timestamp.from(startedAfter))
                .query(this::session)
                .list();
    }

    List<UUID> openIds(AccountId account) {
        return jdbc.sql("select id from sign_in_session where account_id = ? and ended_at is null")
                .param(BinaryIds.bytes(account.value()))
                .query((row, number) -> BinaryIds.uuid(row.getBytes("id")))
                .list();
    }

    /// The open sessions of a partner's people, by account.
    Map<AccountId, List<UUID>> openIds(PartnerId partner) {
        return jdbc
                .sql("""
                        select s.account_id, s.id from sign_in_session s join account a on a.id = s.account_id
                         where a.partner_id = ? and s.ended_at is null""")
                .param(BinaryIds.bytes(partner.value()))
                .query((row, number) -> Map.entry(
                        new AccountId(BinaryIds.uuid(row.getBytes("account_id"))), BinaryIds.uuid(row.getBytes("id"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    void touch(UUID id, AccountId account, Instant at) {
        jdbc.sql("update sign_in_session set active_at = ? where id = ? and account_id = ? and ended_at is null")
                .params(Timestamp.from(at), BinaryIds.bytes(id), BinaryIds.bytes(account.value()))
                .update();
    }

    /// Ends a session once; the first ending stays.
    boolean end(UUID id, SessionEnding ending, Instant at) {
        return jdbc.sql("update sign_in_session set ended_at = ?, ending = ? where id = ? and ended_at is null")
                        .params(Timestamp.from(at), ending.name(), BinaryIds.bytes(id))
                        .update()
                == 1;
    }

    int forgetBefore(Instant when, int most) {
        return jdbc.sql("delete from sign_in_session where started_at < ? limit ?")
                .params(Timestamp.from(when), most)
                .update();
    }

    private SignInSession session(ResultSet row, int number) throws SQLException {
        var id = BinaryIds.uuid(row.getBytes("id"));
        return new SignInSession(
                id,
                new AccountId(BinaryIds.uuid(row.getBytes("account_id"))),
                BinaryIds.uuid(row.getBytes("device_id")),
                SignInMethod.valueOf(row.getString("method")),
                row.getString("agent"),
                vault.openText(context(id), row.getBytes("address")),
                row.getTimestamp("started_at").toInstant(),
                row.getTimestamp("active_at").toInstant(),
                ending(row.getString("ending")));
    }

    private static @Nullable SessionEnding ending(@Nullable String name) {
        return name == null ? null : SessionEnding.valueOf(name);
    }

    private static String context(UUID id) {
        return "sign_in_session.address:" + id;
    }
}
