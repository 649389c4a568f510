package org.partnerportal.credential;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.shared.ChangedMeanwhile;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All secrets, sealed. Every finder takes the partner.
@Repository
class ApiSecrets {

    private static final String SELECT = "select * from api_secret where ";

    private final JdbcClient jdbc;
    private final Vault vault;

    ApiSecrets(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /// The partner's secrets, the youngest first.
    List<ApiSecret> of(PartnerId partner) {
        return jdbc.sql(SELECT + "partner_id = ? order by created_at desc, id desc limit 20")
                .param(BinaryIds.bytes(partner.value()))
                .query(this::secret)
                .list();
    }

    Optional<ApiSecret> find(ApiSecretId id, PartnerId partner) {
        return jdbc.sql(SELECT + "id = ? and partner_id = ?")
                .params(BinaryIds.bytes(id.value()), BinaryIds.bytes(partner.value()))
                .query(this::secret)
                .optional();
    }

    void add(ApiSecret secret) {
        jdbc.sql("insert into api_secret (id, partner_id, sealed, created_at, version) values (?, ?, ?, ?, 0)")
                .params(
                        BinaryIds.bytes(secret.id().value()),
                        BinaryIds.bytes(secret.partner().value()),
                        vault.seal(context(secret.id()), secret.text().value()),
                        Timestamp.from(secret.lifetime().createdAt()))
                .update();
    }

    /// @throws ChangedMeanwhile if somebody else changed it since it was read
    void save(ApiSecret secret) {
        var saved = jdbc.sql("""
                        update api_secret set retires_at = ?, revoked_at = ?, version = version + 1
                         where id = ? and version = ?""")
                .params(Arrays.asList(
                        ApiKeys.timestamp(secret.lifetime().retiresAt()),
                        ApiKeys.timestamp(secret.lifetime().revokedAt()),
                        BinaryIds.bytes(secret.id().value()),
                        secret.version()))
                .update();
        if (saved == 0) {
            throw new ChangedMeanwhile();
        }
    }

    void used(ApiSecretId id, Instant at) {
        jdbc.sql("""
                        update api_secret set last_used_at = ?
                         where id = ? and (last_used_at is null or last_used_at < ? - interval 1 minute)""")
                .params(Timestamp.from(at), BinaryIds.bytes(id.value()), Timestamp.from(at))
                .update();
    }

    private ApiSecret secret(ResultSet row, int number) throws SQLException {
        var id = new ApiSecretId(BinaryIds.uuid(row.getBytes("id")));
        return new ApiSecret(
                id,
                new PartnerId(BinaryIds.uuid(row.getBytes("partner_id"))),
                new SecretText(vault.openText(context(id), row.getBytes("sealed"))),
                new Lifetime(
                        row.getTimestamp("created_at").toInstant(),
                        null,
                        ApiKeys.instant(row, "retires_at"),
                        ApiKeys.instant(row, "revoked_at")),
                ApiKeys.instant(row, "last_used_at"),
                row.getLong("version"));
    }

    private static String context(ApiSecretId id) {
        return "api_secret.sealed:" + id;
    }
}
