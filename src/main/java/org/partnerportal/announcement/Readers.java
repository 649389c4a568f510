package org.partnerportal.announcement;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.Actor;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.shared.PartnerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What each reader is told and has read. Every finder takes the reader.
@Repository
class Readers {

    // Whose a partner's id is decides only among chosen partners: one who is not chosen finds no row.
    private static final String TOLD = """
            select a.*, r.read_at, r.confirmed_at
              from announcement a
              left join announcement_receipt r on r.announcement_id = a.id and r.account_id = ?
             where a.withdrawn_at is null and a.shown_until > ? and a.shown_from <= ?
               and (a.audience in ('EVERYONE', ?)
                    or (a.audience = 'CHOSEN'
                        and exists (select 1 from announcement_partner p
                                     where p.announcement_id = a.id and p.partner_id = ?)))
            """;

    /// That one person read it.
    record Reading(
            AccountId reader,
            @Nullable PartnerId partner,
            Instant readAt,
            @Nullable Instant confirmedAt) {}

    private final JdbcClient jdbc;

    Readers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What this reader is told now, the youngest first.
    List<AnnouncementShown> told(Actor reader, Instant now) {
        return jdbc.sql(TOLD + " order by a.id desc limit 200")
                .params(parameters(reader, now))
                .query((row, number) -> {
                    var read = row.getTimestamp("read_at");
                    var confirmed = row.getTimestamp("confirmed_at");
                    return new AnnouncementShown(
                            new AnnouncementId(BinaryIds.uuid(row.getBytes("id"))),
                            AnnouncementKind.valueOf(row.getString("kind")),
                            Announcements.words(row),
                            row.getBoolean("to_confirm"),
                            row.getTimestamp("published_at").toInstant(),
                            Announcements.window(row),
                            read == null ? null : read.toInstant(),
                            confirmed == null ? null : confirmed.toInstant());
                })
                .list();
    }

    /// Whether this reader is told of it.
    boolean told(AnnouncementId id, Actor reader, Instant now) {
        var parameters = new ArrayList<>(parameters(reader, now));
        parameters.add(BinaryIds.bytes(id.value()));
        return jdbc.sql("select exists (" + TOLD + " and a.id = ?)")
                .params(parameters)
                .query(Boolean.class)
                .single();
    }

    /// Notes that the reader opened it; says whether this is the first time.
    boolean read(AnnouncementId id, Actor reader, Instant at) {
        return jdbc.sql(
                                "insert ignore into announcement_receipt (announcement_id, account_id, partner_id, read_at) values (?, ?, ?, ?)")
                        .params(Arrays.asList(
                                BinaryIds.bytes(id.value()),
                                account(reader),
                                partner(reader.partner()),
                                Timestamp.from(at)))
                        .update()
                == 1;
    }

    /// Notes that the reader said to have read it; says whether this is the first time.
    boolean confirmed(AnnouncementId id, Actor reader, Instant at) {
        return jdbc.sql("""
                        update announcement_receipt set confirmed_at = ?
                         where announcement_id = ? and account_id = ? and confirmed_at is null""")
                        .params(Timestamp.from(at), BinaryIds.bytes(id.value()), account(reader))
                        .update()
                == 1;
    }

    /// Who read it, the first readers first.
    List<Reading> readings(AnnouncementId id, int limit) {
        return jdbc.sql("""
                        select account_id, partner_id, read_at, confirmed_at from announcement_receipt
                         where announcement_id = ? order by read_at, account_id limit ?""")
                .params(BinaryIds.bytes(id.value()), limit)
                .query((row, number) -> {
                    var confirmed = row.getTimestamp("confirmed_at");
                    return new Reading(
                            new AccountId(BinaryIds.uuid(row.getBytes("account_id"))),
                            BinaryIds.partner(row.getBytes("partner_id")),
                            row.getTimestamp("read_at").toInstant(),
                            confirmed == null ? null : confirmed.toInstant());
                })
                .list();
    }

    private static List<@Nullable Object> parameters(Actor reader, Instant now) {
        return Arrays.asList(
                account(reader), Timestamp.from(now), Timestamp.from(now), group(reader), partner(reader.partner()));
    }

    private static String group(Actor reader) {
        if (reader.providerStaff()) {
            return Audience.PROVIDERS.name();
        }
        return reader.acquirerStaff() ? Audience.ACQUIRERS.name() : Audience.PLATFORM.name();
    }

    private static byte[] account(Actor reader) {
        return BinaryIds.bytes(Objects.requireNonNull(reader.account()).value());
    }

    private static byte @Nullable [] partner(@Nullable PartnerId partner) {
        return partner == null ? null : BinaryIds.bytes(partner.value());
    }
}
