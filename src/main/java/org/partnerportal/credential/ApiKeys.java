package org.partnerportal.credential;

import java.security.GeneralSecurityException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.shared.ChangedMeanwhile;
import org.partnerportal.shared.PartnerId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All keys. Every finder takes the partner; only a program's request is found by its serial number alone.
@Repository
class ApiKeys {

    private static final String SELECT = "select * from api_key where ";

    private final JdbcClient jdbc;

    ApiKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The partner's keys, the youngest first.
    List<ApiKey> of(PartnerId partner) {
        return jdbc.sql(SELECT + "partner_id = ? order by created_at desc, id desc limit 100")
                .param(BinaryIds.bytes(partner.value()))
                .query(ApiKeys::key)
                .list();
    }

    Optional<ApiKey> find(ApiKeyId id, PartnerId partner) {
        return jdbc.sql(SELECT + "id = ? and partner_id = ?")
                .params(BinaryIds.bytes(id.value()), BinaryIds.bytes(partner.value()))
                .query(ApiKeys::key)
                .optional();
    }

    Optional<ApiKey> withSerial(String serial) {
        return jdbc.sql(SELECT + "serial = ?").param(serial).query(ApiKeys::key).optional();
    }

    /// @throws RefusedKey if this key was registered before
    void add(ApiKey key) throws RefusedKey {
        var material = key.material();
        try {
            jdbc.sql("""
                            insert into api_key (id, partner_id, name, serial, fingerprint, public_key, certificate, bits,
                                                 created_at, expires_at, version)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""")
                    .params(Arrays.asList(
                            BinaryIds.bytes(key.id().value()),
                            BinaryIds.bytes(key.partner().value()),
                            key.name(),
                            material.serial(),
                            KeyReader.fingerprint(material.publicKey()),
                            material.publicKey().getEncoded(),
                            encoded(material.certificate()),
                            material.bits(),
                            Timestamp.from(key.lifetime().createdAt()),
                            timestamp(material.expiresAt())))
                    .update();
        } catch (DuplicateKeyException known) {
            throw new RefusedKey(KeyRefusal.KNOWN_ALREADY);
        }
    }

    /// @throws ChangedMeanwhile if somebody else changed it since it was read
    void save(ApiKey key) {
        var saved = jdbc.sql("""
                        update api_key set retires_at = ?, revoked_at = ?, version = version + 1
                         where id = ? and version = ?""")
                .params(Arrays.asList(
                        timestamp(key.lifetime().retiresAt()),
                        timestamp(key.lifetime().revokedAt()),
                        BinaryIds.bytes(key.id().value()),
                        key.version()))
                .update();
        if (saved == 0) {
            throw new ChangedMeanwhile();
        }
    }

    // Once a minute is exact enough to see whether a key is still needed.
    void used(ApiKeyId id, Instant at) {
        jdbc.sql("""
                        update api_key set last_used_at = ?
                         where id = ? and (last_used_at is null or last_used_at < ? - interval 1 minute)""")
                .params(Timestamp.from(at), BinaryIds.bytes(id.value()), Timestamp.from(at))
                .update();
    }

    private static ApiKey key(ResultSet row, int number) throws SQLException {
        return new ApiKey(
                new ApiKeyId(BinaryIds.uuid(row.getBytes("id"))),
                new PartnerId(BinaryIds.uuid(row.getBytes("partner_id"))),
                row.getString("name"),
                material(row),
                lifetime(row),
                instant(row, "last_used_at"),
                row.getLong("version"));
    }

    private static KeyMaterial material(ResultSet row) throws SQLException {
        try {
            var certificate = row.getBytes("certificate");
            return new KeyMaterial(
                    row.getString("serial"),
                    KeyReader.rsaKey(row.getBytes("public_key")),
                    certificate == null ? null : KeyReader.certificate(certificate));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key that was read before can no longer be", e);
        }
    }

    private static byte @Nullable [] encoded(@Nullable X509Certificate certificate) {
        try {
            return certificate == null ? null : certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Lifetime lifetime(ResultSet row) throws SQLException {
        return new Lifetime(
                row.getTimestamp("created_at").toInstant(),
                instant(row, "expires_at"),
                instant(row, "retires_at"),
                instant(row, "revoked_at"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }

    static @Nullable Timestamp timestamp(@Nullable Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }
}
