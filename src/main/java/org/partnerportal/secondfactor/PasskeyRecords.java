package org.partnerportal.secondfactor;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.shared.TimeOrderedIds;
import org.partnerportal.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;

/// All passkeys: their public keys, counters, and the names their owners gave them.
@Repository
class PasskeyRecords implements UserCredentialRepository {

    private static final String COLUMNS = """
            select id, account_id, credential_id, public_key, sign_count, user_verified, backup_eligible, backed_up,
                   transports, attestation, client_data, label, created_at, last_used_at
              from passkey
            """;

    private final JdbcClient jdbc;
    private final Vault vault;

    PasskeyRecords(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    int count(AccountId account) {
        return jdbc.sql("select count(*) from passkey where account_id = ?")
                .param(BinaryIds.bytes(account.value()))
                .query(Integer.class)
                .single();
    }

    List<PasskeySummary> of(AccountId account) {
        return jdbc.sql(COLUMNS + " where account_id = ? order by created_at")
                .param(BinaryIds.bytes(account.value()))
                .query((row, number) -> new PasskeySummary(
                        BinaryIds.uuid(row.getBytes("id")),
                        label(row),
                        row.getTimestamp("created_at").toInstant(),
                        row.getTimestamp("last_used_at").toInstant()))
                .list();
    }

    boolean remove(UUID id, AccountId account) {
        return jdbc.sql("delete from passkey where id = ? and account_id = ?")
                        .params(BinaryIds.bytes(id), BinaryIds.bytes(account.value()))
                        .update()
                == 1;
    }

    void removeAll(AccountId account) {
        jdbc.sql("delete from passkey where account_id = ?")
                .param(BinaryIds.bytes(account.value()))
                .update();
    }

    @Override
    public void delete(Bytes credential) {
        jdbc.sql("delete from passkey where credential_hash = ?")
                .param(hash(credential))
                .update();
    }

    /// Takes a new passkey in, or notes that a known one was used. A counter that another answer has already moved past
    /// is refused, on whichever node that was.
    @Override
    public void save(CredentialRecord passkey) {
        if (findByCredentialId(passkey.getCredentialId()) == null) {
            add(passkey);
        } else if (!used(passkey)) {
            throw new PasskeyCounterRanBack();
        }
    }

    private boolean used(CredentialRecord passkey) {
        return jdbc.sql("""
                                update passkey set sign_count = ?, backed_up = ?, last_used_at = ?
                                 where credential_hash = ? and (sign_count < ? or ? = 0 and sign_count = 0)""")
                        .params(
                                passkey.getSignatureCount(),
                                passkey.isBackupState(),
                                Timestamp.from(passkey.getLastUsed()),
                                hash(passkey.getCredentialId()),
                                passkey.getSignatureCount(),
                                passkey.getSignatureCount())
                        .update()
                == 1;
    }

    private void add(CredentialRecord passkey) {
        var id = TimeOrderedIds.next();
        jdbc.sql("""
                        insert into passkey (id, account_id, credential_hash, credential_id, public_key, sign_count,
                                             user_verified, backup_eligible, backed_up, transports, attestation,
                                             client_data, label, created_at, last_used_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        BinaryIds.bytes(id),
                        passkey.getUserEntityUserId().getBytes(),
                        hash(passkey.getCredentialId()),
                        passkey.getCredentialId().getBytes(),
                        passkey.getPublicKey().getBytes(),
                        passkey.getSignatureCount(),
                        passkey.isUvInitialized(),
                        passkey.isBackupEligible(),
                        passkey.isBackupState(),
                        passkey.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .collect(Collectors.joining(",")),
                        bytes(passkey.getAttestationObject()),
                        bytes(passkey.getAttestationClientDataJSON()),
                        vault.seal(context(id), String.valueOf(passkey.getLabel())),
                        Timestamp.from(passkey.getCreated()),
                        Timestamp.from(passkey.getLastUsed())))
                .update();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return jdbc.sql(COLUMNS + " where credential_hash = ?")
                .param(hash(credential))
                .query(this::passkey)
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes owner) {
        return jdbc.sql(COLUMNS + " where account_id = ? order by created_at")
                .param(owner.getBytes())
                .query(this::passkey)
                .list();
    }

    private CredentialRecord passkey(ResultSet row, int number) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential_id")))
                .userEntityUserId(new Bytes(row.getBytes("account_id")))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("sign_count"))
                .uvInitialized(row.getBoolean("user_verified"))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .transports(transports(row.getString("transports")))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .attestationClientDataJSON(new Bytes(row.getBytes("client_data")))
                .created(row.getTimestamp("created_at").toInstant())
                .lastUsed(row.getTimestamp("last_used_at").toInstant())
                .label(label(row))
                .build();
    }

    private String label(ResultSet row) throws SQLException {
        return vault.openText(context(BinaryIds.uuid(row.getBytes("id"))), row.getBytes("label"));
    }

    private static Set<AuthenticatorTransport> transports(String names) {
        return Arrays.stream(names.split(",", -1))
                .filter(name -> !name.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toSet());
    }

    private static byte[] bytes(@Nullable Bytes bytes) {
        return bytes == null ? new byte[0] : bytes.getBytes();
    }

    // A credential's id may be longer than a key of the database.
    private static byte[] hash(Bytes credential) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(credential.getBytes());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String context(UUID id) {
        return "passkey.label:" + id;
    }
}
