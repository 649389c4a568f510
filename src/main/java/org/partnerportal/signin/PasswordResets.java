package org.partnerportal.signin;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.BinaryIds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The links to another password: one for each account, the newest, of which the hash is kept.
@Repository
class PasswordResets {

    private final JdbcClient jdbc;

    PasswordResets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(AccountId account, String token, Instant expiresAt) {
        jdbc.sql("replace into password_reset (account_id, token_hash, expires_at) values (?, ?, ?)")
                .params(BinaryIds.bytes(account.value()), Tokens.hash(token), Timestamp.from(expiresAt))
                .update();
    }

    Optional<AccountId> find(String token, Instant now) {
        return jdbc.sql("select account_id from password_reset where token_hash = ? and expires_at > ?")
                .params(Tokens.hash(token), Timestamp.from(now))
                .query((row, number) -> new AccountId(BinaryIds.uuid(row.getBytes("account_id"))))
                .optional();
    }

    /// Uses the link up. Of two at once, one wins.
    boolean use(String token, Instant now) {
        return jdbc.sql("delete from password_reset where token_hash = ? and expires_at > ?")
                        .params(Tokens.hash(token), Timestamp.from(now))
                        .update()
                == 1;
    }

    int forgetBefore(Instant when) {
        return jdbc.sql("delete from password_reset where expires_at < ?")
                .param(Timestamp.from(when))
                .update();
    }
}
