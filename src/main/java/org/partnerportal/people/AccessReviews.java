package org.partnerportal.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.BinaryIds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All access reviews, one per organisation and quarter.
@Repository
class AccessReviews {

    private static final String SELECT = "select * from access_review where ";

    private final JdbcClient jdbc;

    AccessReviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The organisation's youngest.
    Optional<AccessReview> latest(Organisation organisation) {
        return jdbc.sql(SELECT + "organisation = ? order by quarter desc limit 1")
                .param(Invitations.bytes(organisation))
                .query(AccessReviews::review)
                .optional();
    }

    /// The organisation's youngest, held until the transaction ends.
    Optional<AccessReview> hold(Organisation organisation) {
        return jdbc.sql(SELECT + "organisation = ? order by quarter desc limit 1 for update")
                .param(Invitations.bytes(organisation))
                .query(AccessReviews::review)
                .optional();
    }

    boolean opened(Organisation organisation, String quarter) {
        return jdbc.sql("select exists (select 1 from access_review where organisation = ? and quarter = ?)")
                .params(Invitations.bytes(organisation), quarter)
                .query(Boolean.class)
                .single();
    }

    List<AccessReview> toRemind(Instant dueBefore, int limit) {
        return jdbc.sql(SELECT + "closed_at is null and reminded_at is null and due_at <= ? order by due_at limit ?")
                .params(Timestamp.from(dueBefore), limit)
                .query(AccessReviews::review)
                .list();
    }

    /// Those whose time is over and in which somebody is undecided, the oldest first.
    List<AccessReview> due(Instant now) {
        return jdbc.sql(SELECT + "closed_at is null and due_at <= ? order by due_at, id limit 1000")
                .param(Timestamp.from(now))
                .query(AccessReviews::review)
                .list();
    }

    void add(AccessReview review, List<AccountId> people) {
        var partner = review.organisation().partner();
        jdbc.sql("""
                        insert into access_review (id, partner_id, quarter, opened_at, due_at, version)
                        values (?, ?, ?, ?, ?, 0)""")
                .params(Arrays.asList(
                        BinaryIds.bytes(review.id()),
                        partner == null ? null : BinaryIds.bytes(partner.value()),
                        review.quarter(),
                        Timestamp.from(review.openedAt()),
                        Timestamp.from(review.dueAt())))
                .update();
        people.forEach(person -> jdbc.sql("insert into access_review_item (review_id, account_id) values (?, ?)")
                .params(BinaryIds.bytes(review.id()), BinaryIds.bytes(person.value()))
                .update());
    }

    void reminded(AccessReview review, Instant at) {
        jdbc.sql("update access_review set reminded_at = ? where id = ?")
                .params(Timestamp.from(at), BinaryIds.bytes(review.id()))
                .update();
    }

    List<AccessReviewItem> items(AccessReview review) {
        return jdbc.sql("select * from access_review_item where review_id = ? order by account_id")
                .param(BinaryIds.bytes(review.id()))
                .query((row, number) -> item(row))
                .list();
    }

    /// Decides upon one person, unless that was done already.
    boolean decide(AccessReview review, AccountId person, AccessDecision decision, @Nullable AccountId by, Instant at) {
        return jdbc.sql("""
                        update access_review_item set decision = ?, decided_by = ?, decided_at = ?
                         where review_id = ? and account_id = ? and decision is null""")
                        .params(Arrays.asList(
                                decision.name(),
                                by == null ? null : BinaryIds.bytes(by.value()),
                                Timestamp.from(at),
                                BinaryIds.bytes(review.id()),
                                BinaryIds.bytes(person.value())))
                        .update()
                == 1;
    }

    /// Closes it once everybody is decided upon.
    void closeIfDone(AccessReview review, Instant at) {
        jdbc.sql("""
                        update access_review r set r.closed_at = ?
                         where r.id = ? and r.closed_at is null and not exists (
                               select 1 from access_review_item i where i.review_id = r.id and i.decision is null)""").params(Timestamp.from(at), BinaryIds.bytes(review.id())).update();
    }

    private static AccessReview review(ResultSet row, int number) throws SQLException {
        return new AccessReview(
                id(row),
                new Organisation(BinaryIds.partner(row.getBytes("partner_id"))),
                row.getString("quarter"),
                row.getTimestamp("opened_at").toInstant(),
                row.getTimestamp("due_at").toInstant(),
                instant(row, "closed_at"));
    }

    private static UUID id(ResultSet row) throws SQLException {
        return BinaryIds.uuid(row.getBytes("id"));
    }

    private static AccessReviewItem item(ResultSet row) throws SQLException {
        var decision = row.getString("decision");
        return new AccessReviewItem(
                new AccountId(BinaryIds.uuid(row.getBytes("account_id"))),
                decision == null ? null : AccessDecision.valueOf(decision),
                BinaryIds.account(row.getBytes("decided_by")),
                instant(row, "decided_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
