package org.partnerportal.signin;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
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

    static String context(UUID id) {
        return "sign_in_attempt.address:" + id;
    }
}
