package org.partnerportal.announcement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.shared.ChangedMeanwhile;
import org.partnerportal.shared.PartnerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All announcements, for those who publish.
@Repository
class Announcements {

    private final JdbcClient jdbc;

    Announcements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Announcement> find(AnnouncementId id) {
        return jdbc.sql("select * from announcement where id = ?")
                .param(bytes(id))
                .query(this::announcement)
                .optional();
    }

    /// A page of them, the youngest first, each with how many read it.
    List<AnnouncementSummary> page(@Nullable AnnouncementId before, int limit) {
        return jdbc.sql("""
                        select a.*, (select count(*) from announcement_receipt r where r.announcement_id = a.id) as read_by,
                               (select count(r.confirmed_at) from announcement_receipt r where r.announcement_id = a.id)
                                   as confirmed_by
                          from announcement a
                         where ? is null or a.id < ?
                         order by a.id desc limit ?""")
                .params(Arrays.asList(
                        before == null ? null : bytes(before), before == null ? null : bytes(before), limit))
                .query((row, number) -> {
                    var announcement = announcement(row, number);
                    return new AnnouncementSummary(
                            announcement.id(),
                            announcement.content(),
                            announcement.publishedAt(),
                            announcement.withdrawnAt(),
                            row.getLong("read_by"),
                            row.getLong("confirmed_by"));
                })
                .list();
    }

    void add(Announcement announcement) {
        var content = announcement.content();
        var window = content.window();
        jdbc.sql("""
                        insert into announcement
                            (id, kind, audience, title_zh, title_en, text_zh, text_en, to_confirm, shown_from,
                             shown_until, begins_at, ends_at, published_by, published_at, version)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""")
                .params(Arrays.asList(
                        bytes(announcement.id()),
                        content.kind().name(),
                        content.audience().name(),
                        content.words().titleChinese(),
                        content.words().titleEnglish(),
                        content.words().textChinese(),
                        content.words().textEnglish(),
                        content.toConfirm(),
                        Timestamp.from(content.shown().from()),
                        Timestamp.from(content.shown().until()),
                        window == null ? null : Timestamp.from(window.from()),
                        window == null ? null : Timestamp.from(window.until()),
                        BinaryIds.bytes(announcement.publishedBy().value()),
                        Timestamp.from(announcement.publishedAt())))
                .update();
        content.partners()
                .forEach(partner -> jdbc.sql(
                                "insert into announcement_partner (announcement_id, partner_id) values (?, ?)")
                        .params(bytes(announcement.id()), BinaryIds.bytes(partner.value()))
                        .update());
    }

    /// @throws ChangedMeanwhile if somebody else changed it since it was read
    void save(Announcement announcement) {
        var withdrawn = announcement.withdrawnAt();
        var saved = jdbc.sql(
                        "update announcement set withdrawn_at = ?, version = version + 1 where id = ? and version = ?")
                .params(Arrays.asList(
                        withdrawn == null ? null : Timestamp.from(withdrawn),
                        bytes(announcement.id()),
                        announcement.version()))
                .update();
        if (saved == 0) {
            throw new ChangedMeanwhile();
        }
    }

    private Announcement announcement(ResultSet row, int number) throws SQLException {
        var id = new AnnouncementId(BinaryIds.uuid(row.getBytes("id")));
        var audience = Audience.valueOf(row.getString("audience"));
        var withdrawn = row.getTimestamp("withdrawn_at");
        var content = new PublishAnnouncement(
                AnnouncementKind.valueOf(row.getString("kind")),
                audience,
                audience == Audience.CHOSEN ? partners(id) : Set.of(),
                words(row),
                row.getBoolean("to_confirm"),
                new Period(
                        row.getTimestamp("shown_from").toInstant(),
                        row.getTimestamp("shown_until").toInstant()),
                window(row));
        return new Announcement(
                id,
                content,
                new AccountId(BinaryIds.uuid(row.getBytes("published_by"))),
                row.getTimestamp("published_at").toInstant(),
                withdrawn == null ? null : withdrawn.toInstant(),
                row.getLong("version"));
    }

    private Set<PartnerId> partners(AnnouncementId id) {
        return new HashSet<>(jdbc.sql("select partner_id from announcement_partner where announcement_id = ?")
                .param(bytes(id))
                .query((row, number) -> new PartnerId(BinaryIds.uuid(row.getBytes("partner_id"))))
                .list());
    }

    static Wording words(ResultSet row) throws SQLException {
        return new Wording(
                row.getString("title_zh"),
                row.getString("title_en"),
                row.getString("text_zh"),
                row.getString("text_en"));
    }

    static @Nullable Period window(ResultSet row) throws SQLException {
        var begins = row.getTimestamp("begins_at");
        var ends = row.getTimestamp("ends_at");
        return begins == null || ends == null ? null : new Period(begins.toInstant(), ends.toInstant());
    }

    private static byte[] bytes(AnnouncementId id) {
        return BinaryIds.bytes(id.value());
    }
}
