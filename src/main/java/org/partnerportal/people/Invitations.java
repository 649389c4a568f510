package org.partnerportal.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.partnerportal.access.Role;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.shared.ChangedMeanwhile;
import org.partnerportal.vault.Vault;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All invitations. Every finder takes the organisation, but for those that take the secret of a link.
///
/// An address has at most one that waits in an organisation.
@Repository
class Invitations {

    private static final UUID PLATFORM = new UUID(0, 0);
    private static final int MOST = 500;
    private static final String SELECT = "select * from invitation where ";

    private final JdbcClient jdbc;
    private final Vault vault;

    Invitations(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /// Those of an organisation that nobody has accepted or taken back, the youngest first.
    List<Invitation> waiting(Organisation organisation) {
        return jdbc.sql(SELECT + "organisation = ? and live order by created_at desc limit " + MOST)
                .param(bytes(organisation))
                .query(this::invitation)
                .list();
    }

    Optional<Invitation> find(InvitationId id, Organisation organisation) {
        return jdbc.sql(SELECT + "id = ? and organisation = ?")
                .params(BinaryIds.bytes(id.value()), bytes(organisation))
                .query(this::invitation)
                .optional();
    }

    Optional<Invitation> waitingFor(String address, Organisation organisation) {
        return jdbc.sql(SELECT + "organisation = ? and login_index = ? and live")
                .params(bytes(organisation), index(address))
                .query(this::invitation)
                .optional();
    }

    Optional<Invitation> find(JoinToken token) {
        return jdbc.sql(SELECT + "token_hash = ?")
                .param(token.hash())
                .query(this::invitation)
                .optional();
    }

    /// @throws ChangedMeanwhile if another one to the same address was sent at the same moment
    void add(Invitation invitation, JoinToken token) {
        var terms = invitation.terms();
        var partner = terms.organisation().partner();
        try {
            jdbc.sql("""
                            insert into invitation (id, partner_id, login_index, login_sealed, roles, language, invited_by,
                                                    token_hash, state, live, created_at, expires_at, version)
                            values (?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', true, ?, ?, 0)""")
                    .params(Arrays.asList(
                            BinaryIds.bytes(invitation.id().value()),
                            partner == null ? null : BinaryIds.bytes(partner.value()),
                            index(terms.address()),
                            vault.seal(context(invitation.id()), terms.address()),
                            terms.roles().stream().sorted().map(Enum::name).collect(Collectors.joining(",")),
                            terms.language().toLanguageTag(),
                            BinaryIds.bytes(invitation.invitedBy().value()),
                            token.hash(),
                            Timestamp.from(invitation.createdAt()),
                            Timestamp.from(invitation.expiresAt())))
                    .update();
        } catch (DuplicateKeyException sentAtOnce) {
            throw new ChangedMeanwhile();
        }
    }

    /// Keeps how it ended.
    ///
    /// @throws ChangedMeanwhile if somebody else ended it since it was read
    void saveEnd(Invitation ended, Instant at) {
        var saved = jdbc.sql("""
                        update invitation set state = ?, live = null, ended_at = ?, version = version + 1
                         where id = ? and version = ?""")
                .params(
                        ended.state().name(),
                        Timestamp.from(at),
                        BinaryIds.bytes(ended.id().value()),
                        ended.version())
                .update();
        if (saved == 0) {
            throw new ChangedMeanwhile();
        }
    }

    private Invitation invitation(ResultSet row, int number) throws SQLException {
        var id = new InvitationId(BinaryIds.uuid(row.getBytes("id")));
        return new Invitation(
                id,
                new Invitation.Terms(
                        new Organisation(BinaryIds.partner(row.getBytes("partner_id"))),
                        vault.openText(context(id), row.getBytes("login_sealed")),
                        roles(row.getString("roles")),
                        Locale.forLanguageTag(row.getString("language"))),
                new AccountId(BinaryIds.uuid(row.getBytes("invited_by"))),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                InvitationState.valueOf(row.getString("state")),
                row.getLong("version"));
    }

    private static Set<Role> roles(String names) {
        return Arrays.stream(names.split(",", -1))
                .map(Role::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    private byte[] index(String address) {
        return vault.index("account.login", address);
    }

    static byte[] bytes(Organisation organisation) {
        var partner = organisation.partner();
        return BinaryIds.bytes(partner == null ? PLATFORM : partner.value());
    }

    private static String context(InvitationId id) {
        return "invitation.login:" + id;
    }
}
