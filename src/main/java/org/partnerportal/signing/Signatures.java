package org.partnerportal.signing;

import java.sql.Timestamp;
import java.time.Instant;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The merchants' signatures: who, when, under which text. One for each application, never changed.
@Repository
class Signatures {

    private final JdbcClient jdbc;
    private final Vault vault;

    Signatures(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    void add(MerchantApplicationId application, Agreement agreement, String name, Instant at) {
        jdbc.sql("""
                        insert into merchant_signature
                            (application_id, agreement_version, language, text_sha256, name, signed_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        application.value(),
                        agreement.version(),
                        agreement.language().toLanguageTag(),
                        agreement.hash(),
                        vault.seal("merchant_signature.name:" + application, name),
                        Timestamp.from(at))
                .update();
    }
}
