package org.partnerportal.acquiring;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Gives merchants their numbers: one for each application, however often it is asked for.
@Repository
class MerchantIds {

    private final JdbcClient jdbc;
    private final Clock clock;

    MerchantIds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// The application's number, a fresh one if it has none yet.
    @Transactional
    public MerchantId give(MerchantApplicationId application) {
        return find(application).orElseGet(() -> fresh(application));
    }

    Optional<MerchantId> find(MerchantApplicationId application) {
        return jdbc.sql("select mid from merchant_id where application_id = ?")
                .param(application.value())
                .query((row, number) -> new MerchantId(row.getLong(1)))
                .optional();
    }

    // Whoever comes second finds the first one's row, though it is younger than what this transaction sees otherwise.
    private MerchantId fresh(MerchantApplicationId application) {
        jdbc.sql("""
                        insert into merchant_id (application_id, given_at) values (?, ?)
                            on duplicate key update application_id = application_id""")
                .params(application.value(), Timestamp.from(clock.instant()))
                .update();
        return jdbc.sql("select mid from merchant_id where application_id = ? for share")
                .param(application.value())
                .query((row, number) -> new MerchantId(row.getLong(1)))
                .single();
    }
}
