package org.partnerportal.companysignin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.shared.ChangedMeanwhile;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The partners' providers. Client secrets are sealed.
@Repository
class CompanyProviders {

    private static final String COLUMNS =
            "select partner_id, issuer, client_id, client_secret, domain, trusted, version from company_provider ";

    private final JdbcClient jdbc;
    private final Vault vault;

    CompanyProviders(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    Optional<CompanyProvider> find(PartnerId partner) {
        return jdbc.sql(COLUMNS + "where partner_id = ?")
                .param(BinaryIds.bytes(partner.value()))
                .query(this::provider)
                .optional();
    }

    Optional<CompanyProvider> withDomain(String domain) {
        return jdbc.sql(COLUMNS + "where domain = ?")
                .param(domain)
                .query(this::provider)
                .optional();
    }

    /// @throws ChangedMeanwhile if somebody else changed it since it was read
    void save(CompanyProvider provider) {
        var saved = provider.version() == 0 ? add(provider) : change(provider);
        if (saved != 1) {
            throw new ChangedMeanwhile();
        }
    }

    private int add(CompanyProvider provider) {
        return jdbc.sql("""
                        insert ignore into company_provider
                            (partner_id, issuer, client_id, client_secret, domain, trusted, version)
                        values (?, ?, ?, ?, ?, ?, 1)""")
                .params(Arrays.asList(
                        BinaryIds.bytes(provider.partner().value()),
                        provider.issuer(),
                        provider.clientId(),
                        vault.seal(context(provider.partner()), provider.secret()),
                        provider.domain(),
                        String.join(" ", provider.trusted())))
                .update();
    }

    private int change(CompanyProvider provider) {
        return jdbc.sql("""
                        update company_provider
                           set issuer = ?, client_id = ?, client_secret = ?, domain = ?, trusted = ?, version = version + 1
                         where partner_id = ? and version = ?""")
                .params(Arrays.asList(
                        provider.issuer(),
                        provider.clientId(),
                        vault.seal(context(provider.partner()), provider.secret()),
                        provider.domain(),
                        String.join(" ", provider.trusted()),
                        BinaryIds.bytes(provider.partner().value()),
                        provider.version()))
                .update();
    }

    void remove(PartnerId partner, long version) {
        var removed = jdbc.sql("delete from company_provider where partner_id = ? and version = ?")
                .params(BinaryIds.bytes(partner.value()), version)
                .update();
        if (removed != 1) {
            throw new ChangedMeanwhile();
        }
    }

    private CompanyProvider provider(ResultSet row, int number) throws SQLException {
        var partner = new PartnerId(BinaryIds.uuid(row.getBytes("partner_id")));
        return new CompanyProvider(
                partner,
                row.getString("issuer"),
                row.getString("client_id"),
                vault.openText(context(partner), row.getBytes("client_secret")),
                row.getString("domain"),
                words(row.getString("trusted")),
                row.getLong("version"));
    }

    static Set<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String context(PartnerId partner) {
        return "company_provider.client_secret:" + partner;
    }
}
