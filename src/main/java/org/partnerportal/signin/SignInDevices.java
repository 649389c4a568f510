package org.partnerportal.signin;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.BinaryIds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The devices an account was entered from. Each carries a secret of its own in a cookie, of which the hash is kept.
///
/// See "Device Cookies" in OWASP's notes on slowing down guessing: a known device is told from strangers by it.
@Repository
class SignInDevices {

    private final JdbcClient jdbc;

    SignInDevices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<UUID> find(AccountId account, String token) {
        return jdbc.sql("select id from sign_in_device where account_id = ? and token_hash = ?")
                .params(BinaryIds.bytes(account.value()), Tokens.hash(token))
                .query((row, number) -> BinaryIds.uuid(row.getBytes("id")))
                .optional();
    }

    boolean none(AccountId account) {
        return jdbc.sql("select not exists (select 1 from sign_in_device where account_id = ?)")
                .param(BinaryIds.bytes(account.value()))
                .query(Boolean.class)
                .single();
    }

    void add(UUID id, AccountId account, String token, String agent, Instant at) {
        jdbc.sql("""
                        insert into sign_in_device (id, account_id, token_hash, agent, first_at, last_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        BinaryIds.bytes(id),
                        BinaryIds.bytes(account.value()),
                        Tokens.hash(token),
                        agent,
                        Timestamp.from(at),
                        Timestamp.from(at))
                .update();
    }

    void seenAgain(UUID id, String agent, Instant at) {
        jdbc.sql("update sign_in_device set last_at = ?, agent = ? where id = ?")
                .params(Timestamp.from(at), agent, BinaryIds.bytes(id))
                .update();
    }
}
