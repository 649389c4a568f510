package org.partnerportal.remittance;

import java.nio.ByteBuffer;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.vault.Vault;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// A bank that moves no money, for evaluation: what it would have sent stands in a statement anyone can try with.
@Component
@ConditionalOnProperty(name = "portal.bank", havingValue = "simulated")
class SimulatedBank implements TestRemittances {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    SimulatedBank(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    @Override
    public void send(RemittanceOrder order) {
        jdbc.sql("""
                        insert into simulated_remittance (application_id, round, amount, sent_at) values (?, ?, ?, ?)
                            on duplicate key update application_id = application_id""")
                .params(
                        order.application().value(),
                        order.round(),
                        vault.seal(
                                context(order.application(), order.round()),
                                AccountVerification.bytes(order.amountInFen())),
                        Timestamp.from(clock.instant()))
                .update();
    }

    /// What came in on the merchant's account, the latest first.
    List<SimulatedRemittance> statement(MerchantApplicationId application) {
        return jdbc.sql("select * from simulated_remittance where application_id = ? order by round desc")
                .param(application.value())
                .query((row, number) -> {
                    var round = row.getInt("round");
                    var amount = vault.open(context(application, round), row.getBytes("amount"));
                    return new SimulatedRemittance(
                            round,
                            ByteBuffer.wrap(amount).getInt(),
                            row.getTimestamp("sent_at").toInstant());
                })
                .list();
    }

    private static String context(MerchantApplicationId application, int round) {
        return "simulated_remittance.amount:" + application + ":" + round;
    }
}
