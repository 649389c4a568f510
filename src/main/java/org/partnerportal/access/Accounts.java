package org.partnerportal.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All accounts. Names and addresses are sealed; an account is found by the blind index of its address.
@Repository
class Accounts {

    private static final String COLUMNS = """
            select a.id, a.login_sealed, a.name_sealed, a.password_hash, a.partner_id, a.language, a.state, a.version,
                   (select group_concat(r.role) from account_role r where r.account_id = a.id) as roles
              from account a
            """;

    private final JdbcClient jdbc;
    private final Vault vault;

    Accounts(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    Optional<Account> findByLogin(String login) {
        return jdbc.sql(COLUMNS + " where a.login_index = ?")
                .param(vault.index("account.login", login))
                .query(this::account)
                .optional();
    }

    Optional<Account> find(AccountId id) {
        return jdbc.sql(COLUMNS + " where a.id = ?")
                .param(BinaryIds.bytes(id.value()))
                .query(this::account)
                .optional();
    }

    List<Account> findAll(Collection<AccountId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(COLUMNS + " where a.id in (:ids)")
                .param(
                        "ids",
                        ids.stream().map(id -> BinaryIds.bytes(id.value())).toList())
                .query(this::account)
                .list();
    }

    List<Account> findByPartner(@Nullable PartnerId partner) {
        return jdbc.sql(COLUMNS + " where a.partner_id <=> ? order by a.id limit 500")
                .param(partner == null ? null : BinaryIds.bytes(partner.value()))
                .query(this::account)
                .list();
    }

    boolean none() {
        return jdbc.sql("select not exists (select 1 from account)")
                .query(Boolean.class)
                .single();
    }

    void add(Account account, Instant at) {
        var id = BinaryIds.bytes(account.id().value());
        jdbc.sql("""
                        insert into account (id, login_index, login_sealed, name_sealed, password_hash, partner_id,
                                             language, state, created_at, unused_since, version)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""")
                .params(Arrays.asList(
                        id,
                        vault.index("account.login", account.login()),
                        vault.seal("account.login:" + account.id(), account.login()),
                        vault.seal("account.name:" + account.id(), account.name()),
                        account.passwordHash(),
                        account.partner() == null
                                ? null
                                : BinaryIds.bytes(account.partner().value()),
                        account.language(),
                        account.state().name(),
                        Timestamp.from(at),
                        Timestamp.from(at)))
                .update();
        account.roles()
                .forEach(role -> jdbc.sql("insert into account_role (account_id, role) values (?, ?)")
                        .params(id, role.name())
                        .update());
    }

    void changePassword(AccountId id, String passwordHash) {
        jdbc.sql("update account set password_hash = ?, version = version + 1 where id = ?")
                .params(passwordHash, BinaryIds.bytes(id.value()))
                .update();
    }

    // No other version: it is the same password.
    void hashAnew(AccountId id, String before, String after) {
        jdbc.sql("update account set password_hash = ? where id = ? and password_hash = ?")
                .params(after, BinaryIds.bytes(id.value()), before)
                .update();
    }

    void rememberLanguage(AccountId id, String language) {
        jdbc.sql("""
                        update account set language = ?, version = version + 1
                        where id = ? and not (language <=> ?)""").params(language, BinaryIds.bytes(id.value()), language).update();
    }

    // No other version: having been here changes nothing that anybody decides upon. Once a minute is exact enough.
    void seen(AccountId id, Instant at) {
        jdbc.sql("""
                        update account set last_seen_at = ?, unused_since = ?
                         where id = ? and (last_seen_at is null or last_seen_at < ? - interval 1 minute)""")
                .params(Timestamp.from(at), Timestamp.from(at), BinaryIds.bytes(id.value()), Timestamp.from(at))
                .update();
    }

    private Account account(ResultSet row, int number) throws SQLException {
        var id = new AccountId(BinaryIds.uuid(row.getBytes("id")));
        return new Account(
                id,
                vault.openText("account.login:" + id, row.getBytes("login_sealed")),
                vault.openText("account.name:" + id, row.getBytes("name_sealed")),
                row.getString("password_hash"),
                roles(row.getString("roles")),
                BinaryIds.partner(row.getBytes("partner_id")),
                row.getString("language"),
                AccountState.valueOf(row.getString("state")),
                row.getLong("version"));
    }

    static Set<Role> roles(@Nullable String names) {
        var roles = EnumSet.noneOf(Role.class);
        if (names != null) {
            for (var name : names.split(",", -1)) {
                roles.add(Role.valueOf(name));
            }
        }
        return roles;
    }
}
