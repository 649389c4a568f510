package org.partnerportal.secondfactor;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.BinaryIds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;

/// People's recovery codes, of which only slow hashes are kept.
@Repository
class RecoveryCodes {

    static final int AT_ONCE = 10;

    private final JdbcClient jdbc;
    private final PasswordEncoder hashes;

    RecoveryCodes(JdbcClient jdbc, PasswordEncoder hashes) {
        this.jdbc = jdbc;
        this.hashes = hashes;
    }

    /// Makes fresh ones in place of all before.
    ///
    /// @return the codes as they are shown, this once
    List<String> renew(AccountId account, Instant at) {
        remove(account);
        var fresh = new HashMap<String, RecoveryCode>();
        while (fresh.size() < AT_ONCE) {
            var code = RecoveryCode.fresh();
            fresh.putIfAbsent(code.opening(), code);
        }
        fresh.values().forEach(code -> add(account, code, at));
        return fresh.values().stream().map(RecoveryCode::written).toList();
    }

    void add(AccountId account, RecoveryCode code, Instant at) {
        jdbc.sql("insert into recovery_code (account_id, opening, code_hash, created_at) values (?, ?, ?, ?)")
                .params(
                        BinaryIds.bytes(account.value()),
                        code.opening(),
                        hashes.encode(code.rest()),
                        Timestamp.from(at))
                .update();
    }

    int left(AccountId account) {
        return jdbc.sql("select count(*) from recovery_code where account_id = ? and used_at is null")
                .param(BinaryIds.bytes(account.value()))
                .query(Integer.class)
                .single();
    }

    /// Uses a code up. Of two who come with the same one at once, one is right.
    boolean use(AccountId account, RecoveryCode code, Instant at) {
        return jdbc.sql("""
                                select code_hash from recovery_code
                                 where account_id = ? and opening = ? and used_at is null""")
                        .params(BinaryIds.bytes(account.value()), code.opening())
                        .query(String.class)
                        .optional()
                        .filter(hash -> hashes.matches(code.rest(), hash))
                        .isPresent()
                && jdbc.sql("""
                                update recovery_code set used_at = ?
                                 where account_id = ? and opening = ? and used_at is null""")
                                .params(Timestamp.from(at), BinaryIds.bytes(account.value()), code.opening())
                                .update()
                        == 1;
    }

    void remove(AccountId account) {
        jdbc.sql("delete from recovery_code where account_id = ?")
                .param(BinaryIds.bytes(account.value()))
                .update();
    }
}
