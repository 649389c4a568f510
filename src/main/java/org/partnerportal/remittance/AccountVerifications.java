package org.partnerportal.remittance;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.shared.ChangedMeanwhile;
import org.partnerportal.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All account verifications, round by round. The amount is sealed: who reads the table could answer in the merchant's
/// place.
@Repository
class AccountVerifications {

    private final JdbcClient jdbc;
    private final Vault vault;

    AccountVerifications(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /// The application's latest round.
    Optional<AccountVerification> latest(MerchantApplicationId application) {
        return jdbc.sql("select * from account_verification where application_id = ? order by round desc limit 1")
                .param(application.value())
                .query(this::verification)
                .optional();
    }

    Optional<AccountVerification> find(MerchantApplicationId application, int round) {
        return jdbc.sql("select * from account_verification where application_id = ? and round = ?")
                .params(application.value(), round)
                .query(this::verification)
                .optional();
    }

    void add(AccountVerification verification) {
        var round = verification.round();
        jdbc.sql("""
                        insert into account_verification
                            (application_id, round, amount, wrong_answers, state, begun_at, version)
                        values (?, ?, ?, ?, ?, ?, 0)""")
                .params(
                        round.application().value(),
                        round.number(),
                        vault.seal(context(round), AccountVerification.bytes(verification.amountInFen())),
                        verification.wrongAnswers(),
                        verification.state().name(),
                        Timestamp.from(round.begunAt()))
                .update();
    }

    /// @throws ChangedMeanwhile if another answer was counted since it was loaded
    void save(AccountVerification verification) {
        var round = verification.round();
        var updated = jdbc.sql("""
                        update account_verification set wrong_answers = ?, state = ?, version = version + 1
                         where application_id = ? and round = ? and version = ?""")
                .params(
                        verification.wrongAnswers(),
                        verification.state().name(),
                        round.application().value(),
                        round.number(),
                        verification.version())
                .update();
        if (updated == 0) {
            throw new ChangedMeanwhile();
        }
    }

    private AccountVerification verification(ResultSet row, int number) throws SQLException {
        var round = new AccountVerification.Round(
                new MerchantApplicationId(row.getLong("application_id")),
                row.getInt("round"),
                row.getTimestamp("begun_at").toInstant());
        return new AccountVerification(
                round,
                ByteBuffer.wrap(vault.open(context(round), row.getBytes("amount")))
                        .getInt(),
                row.getInt("wrong_answers"),
                AccountVerification.State.valueOf(row.getString("state")),
                row.getLong("version"));
    }

    private static String context(AccountVerification.Round round) {
        return "account_verification.amount:" + round.application() + ":" + round.number();
    }
}
