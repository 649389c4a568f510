package org.partnerportal.secondfactor;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The secrets shared with people's authenticator apps, sealed.
@Repository
class TotpSecrets {

    private final JdbcClient jdbc;
    private final Vault vault;

    TotpSecrets(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    Optional<TotpSecret> find(AccountId account) {
        return jdbc.sql("select secret, last_step, enrolled_at, last_used_at from totp_secret where account_id = ?")
                .param(BinaryIds.bytes(account.value()))
                .query((row, number) -> new TotpSecret(
                        vault.open(context(account), row.getBytes("secret")),
                        row.getLong("last_step"),
                        row.getTimestamp("enrolled_at").toInstant(),
                        row.getTimestamp("last_used_at").toInstant()))
                .optional();
    }

    /// Keeps a secret in place of the one before, with the step it was confirmed by used up.
    void put(AccountId account, byte[] secret, long step, Instant at) {
        jdbc.sql("""
                        insert into totp_secret (account_id, secret, last_step, enrolled_at, last_used_at)
                        values (?, ?, ?, ?, ?)
                        on duplicate key update secret = values(secret), last_step = values(last_step),
                            enrolled_at = values(enrolled_at), last_used_at = values(last_used_at)""")
                .params(
                        BinaryIds.bytes(account.value()),
                        vault.seal(context(account), secret),
                        step,
                        Timestamp.from(at),
                        Timestamp.from(at))
                .update();
    }

    /// Uses a step up. Of two who come with the same code at once, on whichever nodes, one is right.
    boolean use(AccountId account, long step, Instant at) {
        return jdbc.sql("update totp_secret set last_step = ?, last_used_at = ? where account_id = ? and last_step < ?")
                        .params(step, Timestamp.from(at), BinaryIds.bytes(account.value()), step)
                        .update()
                == 1;
    }

    boolean remove(AccountId account) {
        return jdbc.sql("delete from totp_secret where account_id = ?")
                        .param(BinaryIds.bytes(account.value()))
                        .update()
                == 1;
    }

    private static String context(AccountId account) {
        return "totp_secret.secret:" + account;
    }
}
