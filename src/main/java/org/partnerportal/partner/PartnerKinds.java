package org.partnerportal.partner;

import java.util.Optional;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.shared.PartnerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What kind of organisation a partner is, for modules that treat the kinds differently.
@Component
public class PartnerKinds {

    private final JdbcClient jdbc;

    PartnerKinds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The partner's kind, none where there is no such partner.
    public Optional<PartnerKind> of(PartnerId partner) {
        return jdbc.sql("select kind from partner where id = ?")
                .param(BinaryIds.bytes(partner.value()))
                .query(String.class)
                .optional()
                .map(PartnerKind::valueOf);
    }
}
