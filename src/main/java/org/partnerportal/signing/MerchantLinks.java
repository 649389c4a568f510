package org.partnerportal.signing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All merchants' links, at most one of them alive for an application.
///
/// A link is recognised by its token's hash; the token itself is sealed, for the provider to show again.
@Repository
class MerchantLinks {

    private static final String SELECT = "select * from merchant_link where ";

    private final JdbcClient jdbc;
    private final Vault vault;

    MerchantLinks(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    Optional<MerchantLink> find(LinkToken token) {
        return jdbc.sql(SELECT + "token_hash = ?")
                .param(token.hash())
                .query(this::link)
                .optional();
    }

    /// The link, held until the transaction ends: of two clicks at once the second waits and then sees the first one's
    /// doing.
    Optional<MerchantLink> lock(LinkToken token) {
        return jdbc.sql(SELECT + "token_hash = ? for update")
                .param(token.hash())
                .query(this::link)
                .optional();
    }

    /// The application's youngest link.
    Optional<MerchantLink> latest(MerchantApplicationId application) {
        return jdbc.sql(SELECT + "application_id = ? order by live desc, made_at desc limit 1")
                .param(application.value())
                .query(this::link)
                .optional();
    }

    void add(MerchantLink link) {
        jdbc.sql("""
                        insert into merchant_link (token_hash, application_id, token, made_at, expires_at, live)
                        values (?, ?, ?, ?, ?, true)""")
                .params(
                        link.token().hash(),
                        link.application().value(),
                        vault.seal(context(link.application()), link.token().value()),
                        Timestamp.from(link.madeAt()),
                        Timestamp.from(link.expiresAt()))
                .update();
    }

    /// Ends the application's link, if one is alive.
    void end(MerchantApplicationId application, MerchantLink.Ending how) {
        jdbc.sql("update merchant_link set live = null, ending = ? where application_id = ? and live")
                .params(how.name(), application.value())
                .update();
    }

    private MerchantLink link(ResultSet row, int number) throws SQLException {
        var application = new MerchantApplicationId(row.getLong("application_id"));
        var ending = row.getString("ending");
        return new MerchantLink(
                new LinkToken(vault.openText(context(application), row.getBytes("token"))),
                application,
                row.getTimestamp("made_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                ending == null ? null : MerchantLink.Ending.valueOf(ending));
    }

    private static String context(MerchantApplicationId application) {
        return "merchant_link.token:" + application;
    }
}
