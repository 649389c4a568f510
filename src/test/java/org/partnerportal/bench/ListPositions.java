package org.partnerportal.bench;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.partnerportal.onboarding.ApplicationPage;
import org.partnerportal.review.QueuePage;
import org.partnerportal.review.ReviewCaseId;
import org.partnerportal.screening.RiskLevel;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.shared.PartnerId;

/// Finds in the generated data what a person would look for.
final class ListPositions {

    private static final int PAGE = 50;

    private final BareSelect bare;

    ListPositions(BareSelect bare) {
        this.bare = bare;
    }

    @FunctionalInterface
    private interface Reading<T> {

        T of(ResultSet row) throws SQLException;
    }

    /// Where the page with this number begins in the queue.
    QueuePage.Position inQueue(int page) throws SQLException {
        return one(
                "select turn_at, risk, opened_at, id from review_case where state = 'UNCLAIMED'"
                        + " order by turn_at, risk_rank, opened_at, id limit "
                        + before(page) + ", 1",
                row -> new QueuePage.Position(
                        row.getTimestamp(1).toInstant(),
                        RiskLevel.valueOf(row.getString(2)),
                        row.getTimestamp(3).toInstant(),
                        new ReviewCaseId(BinaryIds.uuid(row.getBytes(4)))));
    }

    /// Where the page with this number begins in the platform's list.
    ApplicationPage.Position inList(int page) throws SQLException {
        return one(
                "select updated_at, id from merchant_application where revision > 0"
                        + " order by updated_at desc, id desc limit " + before(page) + ", 1",
                row -> new ApplicationPage.Position(row.getTimestamp(1).toInstant(), row.getLong(2)));
    }

    PartnerId biggestProvider() throws SQLException {
        return provider("count(*) desc, provider_id");
    }

    PartnerId smallProvider() throws SQLException {
        return provider("abs(count(*) - 30), provider_id");
    }

    long someApplication() throws SQLException {
        return one(
                "select id from merchant_application where revision > 0 order by created_at desc limit 1000, 1",
                row -> row.getLong(1));
    }

    private PartnerId provider(String order) throws SQLException {
        return one(
                "select provider_id from merchant_application group by provider_id order by " + order + " limit 1",
                row -> new PartnerId(BinaryIds.uuid(row.getBytes(1))));
    }

    private static int before(int page) {
        return (page - 1) * PAGE - 1;
    }

    private <T> T one(String sql, Reading<T> reading) throws SQLException {
        try (var statement = bare.connection().createStatement();
                var row = statement.executeQuery(sql)) {
            if (!row.next()) {
                throw new BenchFailure("There are too few rows to measure on.");
            }
            return reading.of(row);
        }
    }
}
