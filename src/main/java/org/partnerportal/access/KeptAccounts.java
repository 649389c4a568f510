package org.partnerportal.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.shared.ChangedMeanwhile;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The accounts as those keep them who are in charge. Every finder takes the organisation: a partner, or the platform
/// where there is none.
@Repository
class KeptAccounts {

    private static final String SELECT = """
            select a.id, a.login_sealed, a.name_sealed, a.partner_id, a.language, a.state, a.last_seen_at, a.version,
                   (select group_concat(r.role) from account_role r where r.account_id = a.id) as roles
              from account a
             where\s""";

    private final JdbcClient jdbc;
    private final Vault vault;

    KeptAccounts(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    List<KeptAccount> of(@Nullable PartnerId partner, int limit) {
        return jdbc.sql(SELECT + "a.partner_id <=> ? order by a.id limit ?")
                .params(Arrays.asList(bytes(partner), limit))
                .query(this::account)
                .list();
    }

    Optional<KeptAccount> find(AccountId id, @Nullable PartnerId partner) {
        return jdbc.sql(SELECT + "a.id = ? and a.partner_id <=> ?")
                .params(Arrays.asList(bytes(id), bytes(partner)))
                .query(this::account)
                .optional();
    }

    Optional<KeptAccount> withLogin(String login) {
        return jdbc.sql(SELECT + "a.login_index = ?")
                .param(vault.index("account.login", login))
                .query(this::account)
                .optional();
    }

    List<KeptAccount> all(List<AccountId> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + "a.id in (" + marks(ids) + ")")
                        .params(ids.stream().map(KeptAccounts::bytes).toList())
                        .query(this::account)
                        .list();
    }

    /// The organisation's administrators whose accounts are in use, held until the transaction ends: of two who take
    /// each other's right away at once, one sees what the other did.
    List<AccountId> holdAdministrators(@Nullable PartnerId partner) {
        return jdbc.sql("""
                        select distinct a.id from account a join account_role r on r.account_id = a.id
                         where a.partner_id <=> ? and a.state = 'ACTIVE'
                           and r.role in ('PROVIDER_ADMIN', 'ACQUIRER_ADMIN', 'ADMIN')
                         order by a.id for update""")
                .params(Arrays.asList(new byte[][] {bytes(partner)}))
                .query((row, number) -> new AccountId(BinaryIds.uuid(row.getBytes("id"))))
                .list();
    }

    /// The partners after that one, in the order of their ids, that had somebody in use before `created`.
    List<PartnerId> partnersWithPeople(Instant created, @Nullable PartnerId after, int limit) {
        return jdbc.sql("""
                        select distinct partner_id from account
                         where partner_id > ? and state = 'ACTIVE' and created_at < ? order by partner_id limit ?""")
                .params(after == null ? new byte[0] : BinaryIds.bytes(after.value()), Timestamp.from(created), limit)
                .query((row, number) -> new PartnerId(BinaryIds.uuid(row.getBytes("partner_id"))))
                .list();
    }

    /// @throws ChangedMeanwhile if somebody else changed it since it was seen
    void saveRoles(AccountId id, long seenVersion, Set<Role> roles) {
        raise(id, seenVersion, "version = version + 1", List.of());
        jdbc.sql("delete from account_role where account_id = ?")
                .param(bytes(id))
                .update();
        roles.forEach(role -> jdbc.sql("insert into account_role (account_id, role) values (?, ?)")
                .params(bytes(id), role.name())
                .update());
    }

    /// @throws ChangedMeanwhile if somebody else changed it since it was seen
    void saveState(AccountId id, long seenVersion, AccountState state, Instant at) {
        raise(
                id,
                seenVersion,
                "state = ?, unused_since = if(? = 'ACTIVE', ?, unused_since), version = version + 1",
                List.of(state.name(), state.name(), Timestamp.from(at)));
    }

    private void raise(AccountId id, long seenVersion, String change, List<Object> values) {
        var parameters = new ArrayList<>(values);
        parameters.add(bytes(id));
        parameters.add(seenVersion);
        var saved = jdbc.sql("update account set " + change + " where id = ? and version = ?")
                .params(parameters)
                .update();
        if (saved == 0) {
            throw new ChangedMeanwhile();
        }
    }

    private KeptAccount account(ResultSet row, int number) throws SQLException {
        var id = new AccountId(BinaryIds.uuid(row.getBytes("id")));
        var seen = row.getTimestamp("last_seen_at");
        return new KeptAccount(
                id,
                vault.openText("account.login:" + id, row.getBytes("login_sealed")),
                vault.openText("account.name:" + id, row.getBytes("name_sealed")),
                Accounts.roles(row.getString("roles")),
                BinaryIds.partner(row.getBytes("partner_id")),
                AccountState.valueOf(row.getString("state")),
                row.getString("language"),
                seen == null ? null : seen.toInstant(),
                row.getLong("version"));
    }

    private static String marks(List<?> values) {
        return String.join(", ", values.stream().map(any -> "?").toList());
    }

    private static byte[] bytes(AccountId id) {
        return BinaryIds.bytes(id.value());
    }

    private static byte @Nullable [] bytes(@Nullable PartnerId partner) {
        return partner == null ? null : BinaryIds.bytes(partner.value());
    }
}
